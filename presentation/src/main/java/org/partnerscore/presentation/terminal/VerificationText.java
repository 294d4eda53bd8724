package org.partnerscore.presentation.terminal;

import java.math.BigDecimal;
import java.util.Map;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.workspace.verify.Finding;
import org.partnerscore.workspace.verify.Verification;

/** What verifying a run came to, as text. */
public final class VerificationText {
    private final Voice voice;

    public VerificationText(Language language, Style style) {
        this.voice = new Voice(language, style);
    }

    public String of(Verification verification) {
        Report report = new Report(voice);
        for (Finding finding : verification.findings()) {
            report.item(voice.say("workspace.finding." + finding.kind().id(), Map.of("about", finding.about())));
        }
        report.say(voice.say(
                "workspace.verify." + verification.outcome().id(),
                Map.of(
                        "run",
                        verification.run(),
                        "rows",
                        voice.notation().counted("workspace.rows", BigDecimal.valueOf(verification.erasedRows())))));
        return report.text();
    }
}
