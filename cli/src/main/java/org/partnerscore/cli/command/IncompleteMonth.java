package org.partnerscore.cli.command;

import java.io.IOException;
import java.time.YearMonth;
import org.partnerscore.cli.speech.Speaker;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.presentation.terminal.StatusText;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.calendar.MonthStates;
import org.partnerscore.workspace.data.DerivedData;
import org.partnerscore.workspace.data.Lease;

/** Warns of a month that lacks rows, beside whatever a command does with it. */
final class IncompleteMonth {
    private IncompleteMonth() {}

    static void warn(Workspace workspace, Programme programme, YearMonth month, Speaker speaker) throws IOException {
        StatusText text = new StatusText(speaker.language(), speaker.messageStyle());
        try (Lease data = workspace.data()) {
            MonthStates.of(workspace, DerivedData.summary(data), programme, speaker.today(), month)
                    .ifPresent(state -> text.warnings(state).forEach(speaker::say));
        }
    }
}
