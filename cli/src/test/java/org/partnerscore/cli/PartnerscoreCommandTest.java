package org.partnerscore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PartnerscoreCommandTest {
    @Test
    void printsItsUsageWhenNoSubcommandIsGiven() {
        var out = new StringWriter();

        int exitCode = new CommandLine(new PartnerscoreCommand())
                .setOut(new PrintWriter(out))
                .execute();

        assertThat(exitCode).isZero();
        assertThat(out.toString()).contains("Usage: partnerscore");
    }
}
