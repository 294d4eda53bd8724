package org.partnerscore.core.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.audit.AuditLine;
import org.partnerscore.core.audit.PersonEvidence;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.history.ExamMask;
import org.partnerscore.core.history.PersonHistory;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;

/** People who meet a requirement on the last day of the month (R9). */
final class PeopleCertified implements PersonMeasure {
    private final ValueJudgement judgement;
    private final ExamMask[] requirements;
    private final Slot[] slots;
    private final int month;
    private final int day;
    private int account;

    PeopleCertified(MeasureSetting setting, MeasureDefinition.PeopleCertified definition) {
        judgement = setting.judgement();
        requirements = Requirements.masks(setting, definition);
        slots = new Slot[setting.pathways()];
        Arrays.setAll(
                slots, p -> setting.slots().count(p, setting.number(), Part.VALUE, Slot.ANY, ReasonCode.CERTIFIED));
        month = setting.month();
        day = setting.epochDay();
    }

    @Override
    public void begin(int accountNumber, @Nullable LocalDate attainedOn) {
        account = accountNumber;
    }

    @Override
    public void contribute(PersonHistory person, Contributions sink) {
        long held = person.heldOn(day);
        for (int p = 0; p < slots.length; p++) {
            if (requirements[p].metBy(held)) {
                sink.person(account, slots[p].index(), person.individual(), month);
            }
        }
    }

    @Override
    public void audit(PersonEvidence person, int pathway, Consumer<AuditLine> lines) {
        lines.accept(new AuditLine(
                Part.VALUE, null, MonthNumber.month(month), 1, person.lacking(requirements[pathway], day)));
    }

    @Override
    public void arithmetic(AccountView view, int pathway, int market, Remarks steps) {
        judgement.arithmetic(BigDecimal.valueOf(view.count(slots[pathway])), pathway, market, steps);
    }

    @Override
    public void end(Contributions sink) {
        // Each person has been said already.
    }

    @Override
    public Assessment assess(AccountView view, int pathway, int market, Remarks remarks) {
        return judgement.assess(BigDecimal.valueOf(view.count(slots[pathway])), pathway, market, remarks);
    }

    @Override
    public @Nullable Reason missingHistory(AccountView view) {
        return null;
    }
}
