package org.partnerscore.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {
    @ParameterizedTest
    @ValueSource(strings = {"/dev/pts/3", "/dev/tty", "/dev/tty1", "/dev/ttyS0", "/dev/console"})
    void terminals_are_told_by_their_device(String target) {
        assertThat(StandardStream.namesTerminal(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipe:[4711]", "socket:[4711]", "/dev/null", "/home/me/scores.txt"})
    void pipes_and_files_are_no_terminals(String target) {
        assertThat(StandardStream.namesTerminal(target)).isFalse();
    }

    @Test
    void colour_is_wanted_unless_the_environment_says_no() {
        assertThat(Surroundings.colour(Map.of())).isTrue();
        assertThat(Surroundings.colour(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Surroundings.colour(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Surroundings.colour(Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void words_that_a_shell_would_take_apart_are_quoted() {
        assertThat(ShellWord.quoted("data/2021-05")).isEqualTo("data/2021-05");
        assertThat(ShellWord.quoted("my data")).isEqualTo("'my data'");
        assertThat(ShellWord.quoted("it's")).isEqualTo("'it'\\''s'");
    }
}
