package org.partnerscore.cli.command;

import java.util.Map;
import org.partnerscore.cli.console.ShellWord;
import org.partnerscore.cli.speech.Speaker;

/** What {@code --assume-valid} leaves out is said beside the scores. */
final class AssumedValid {
    private AssumedValid() {}

    /**
     * Says that a data set was taken as good, if it was, and which command looks whether it is.
     *
     * @param folder where the data set is, as the user names it
     */
    static void say(boolean assumed, String folder, Speaker speaker) {
        if (assumed) {
            speaker.say(speaker.text(
                    "score.assumed-valid", Map.of("command", speaker.command(), "data", ShellWord.quoted(folder))));
        }
    }
}
