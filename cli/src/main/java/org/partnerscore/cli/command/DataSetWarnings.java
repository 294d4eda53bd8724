package org.partnerscore.cli.command;

import java.math.BigDecimal;
import java.util.Map;
import org.partnerscore.cli.console.ShellWord;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.dataset.read.DataSet;

/** What is odd about a data set but does no harm. */
final class DataSetWarnings {
    private DataSetWarnings() {}

    /** Says that there is something, and which command tells it. */
    static void say(DataSet data, Speaker speaker) {
        say(data.warnings().size(), data.folder().toString(), speaker);
    }

    /** Says how many there are in a folder, and which command tells them. */
    static void say(int warnings, String folder, Speaker speaker) {
        if (warnings > 0) {
            speaker.say(speaker.text(
                    "score.warnings",
                    Map.of(
                            "warnings", speaker.notation().counted("problems.warnings", BigDecimal.valueOf(warnings)),
                            "command", speaker.command(),
                            "data", ShellWord.quoted(folder))));
        }
    }
}
