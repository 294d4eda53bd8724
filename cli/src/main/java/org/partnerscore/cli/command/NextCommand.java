package org.partnerscore.cli.command;

import java.nio.file.Path;
import java.time.YearMonth;
import org.partnerscore.cli.console.ShellWord;
import org.partnerscore.cli.speech.Speaker;

/** Commands to type next. */
final class NextCommand {
    private NextCommand() {}

    static String score(Speaker speaker, Path data, YearMonth month) {
        return speaker.command() + " score --data " + ShellWord.quoted(data.toString()) + " --month " + month;
    }
}
