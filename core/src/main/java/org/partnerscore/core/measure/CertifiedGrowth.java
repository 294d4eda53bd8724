package org.partnerscore.core.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
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
import org.partnerscore.core.programme.GrowthBands;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.Points;

/** Growth of certified people since a baseline day, or a number of them reached; all points or none (R10). */
final class CertifiedGrowth implements PersonMeasure {
    private final MeasureSetting setting;
    private final ExamMask[] requirements;
    private final Slot[] now;
    private final Slot[] base;
    private final Points maximum;
    private final LocalDate programmesDay;
    private final List<List<GrowthBands.Band>> bands;
    private final @Nullable Headcount headcount;

    private int account;
    private int baseline;
    private int baselineMonth;

    CertifiedGrowth(
            MeasureSetting setting,
            MeasureDefinition.CertifiedGrowth definition,
            MeasureDefinition.PeopleCertified people) {
        this.setting = setting;
        requirements = Requirements.masks(setting, people);
        now = new Slot[setting.pathways()];
        base = new Slot[setting.pathways()];
        Arrays.setAll(now, p -> setting.slots().count(p, setting.number(), Part.VALUE, Slot.ANY, ReasonCode.CERTIFIED));
        Arrays.setAll(
                base, p -> setting.slots().count(p, setting.number(), Part.BASELINE, Slot.ANY, ReasonCode.CERTIFIED));
        maximum = setting.maximum();
        programmesDay = setting.inForce(definition.baseline());
        GrowthBands table = setting.inForce(definition.bands());
        bands = setting.markets().stream()
                .map(market -> table.bands().getOrDefault(market, List.of()))
                .toList();
        headcount = setting.rules()
                .find(definition.headcount())
                .map(option -> new Headcount(setting, option, requirements, programmesDay))
                .orElse(null);
    }

    private BaselineDay baselineOf(@Nullable LocalDate attainedOn) {
        return BaselineDay.of(programmesDay, setting.day(), attainedOn);
    }

    private boolean available() {
        return !setting.day().isBefore(programmesDay);
    }

    @Override
    public void begin(int accountNumber, @Nullable LocalDate attainedOn) {
        account = accountNumber;
        LocalDate day = baselineOf(attainedOn).day();
        baseline = Math.toIntExact(day.toEpochDay());
        baselineMonth = MonthNumber.of(day);
        if (headcount != null) {
            headcount.begin(attainedOn);
        }
    }

    @Override
    public void contribute(PersonHistory person, Contributions sink) {
        if (person.passes() == 0) {
            return;
        }
        long heldNow = person.heldOn(setting.epochDay());
        long heldThen = available() ? person.heldOn(baseline) : 0;
        for (int p = 0; p < requirements.length; p++) {
            if (requirements[p].metBy(heldNow)) {
                sink.person(account, now[p].index(), person.individual(), setting.month());
            }
            if (requirements[p].metBy(heldThen)) {
                sink.person(account, base[p].index(), person.individual(), baselineMonth);
            }
        }
        if (headcount != null) {
            headcount.add(person);
        }
    }

    @Override
    public void audit(PersonEvidence person, int pathway, Consumer<AuditLine> lines) {
        ExamMask requirement = requirements[pathway];
        lines.accept(new AuditLine(
                Part.VALUE,
                null,
                MonthNumber.month(setting.month()),
                1,
                person.lacking(requirement, setting.epochDay())));
        if (available()) {
            lines.accept(new AuditLine(
                    Part.BASELINE, null, MonthNumber.month(baselineMonth), 1, person.lacking(requirement, baseline)));
        }
    }

    @Override
    public void arithmetic(AccountView view, int pathway, int market, Remarks steps) {
        BaselineDay from = baselineOf(view.attainedOn());
        if (!available()) {
            steps.add(ReasonCode.BEFORE_BASELINE, from.day());
            steps.add(ReasonCode.POINTS_NONE);
            return;
        }
        steps.add(from.anniversary() ? ReasonCode.BASELINE_ANNIVERSARY : ReasonCode.BASELINE_OF_PROGRAMME, from.day());
        growth(view, pathway, market, steps);
        if (headcount != null) {
            headcount.arithmetic(view, pathway, market, steps);
        }
        result(assess(view, pathway, market, new Remarks(false)).points(), steps);
    }

    /** Baseline day and headcount follow from the competency and from people's histories, and so stay unsaid. */
    @Override
    public boolean retrace(AccountView sums, int pathway, int market, Points written, Remarks steps) {
        if (!available()) {
            arithmetic(sums, pathway, market, steps);
            return written.equals(Points.ZERO);
        }
        boolean grown = growth(sums, pathway, market, steps);
        boolean full = written.equals(maximum);
        if (full && !grown) {
            if (headcount == null) {
                return false;
            }
            headcount.paid(market, steps);
        }
        result(written, steps);
        return full || (written.equals(Points.ZERO) && !grown);
    }

    /** Option one; whether it is reached. */
    private boolean growth(AccountView view, int pathway, int market, Remarks steps) {
        long before = view.count(base[pathway]);
        GrowthBands.Band band = bandOf(before, market);
        if (band == null || band.percent() == null) {
            outcome(Points.ZERO, band, before, market, steps);
            return false;
        }
        long rate = band.percent();
        steps.add(ReasonCode.GROWTH_NEEDS, before, BigDecimal.valueOf(rate), needed(before, rate));
        return reached(view.count(now[pathway]), before, BigDecimal.valueOf(rate), steps);
    }

    private void result(Points points, Remarks steps) {
        if (points.equals(maximum)) {
            steps.add(ReasonCode.POINTS_ALL, points.toString());
        } else {
            steps.add(ReasonCode.POINTS_NONE);
        }
    }

    @Override
    public void end(Contributions sink) {
        if (headcount != null) {
            headcount.end(account, sink);
        }
    }

    @Override
    public Assessment assess(AccountView view, int pathway, int market, Remarks remarks) {
        BigDecimal people = BigDecimal.valueOf(view.count(now[pathway]));
        BaselineDay from = baselineOf(view.attainedOn());
        if (!available()) {
            remarks.add(ReasonCode.BEFORE_BASELINE, from.day());
            return new Assessment(people, null, null, Points.ZERO, Outcome.NOT_AVAILABLE);
        }
        remarks.add(
                from.anniversary() ? ReasonCode.BASELINE_ANNIVERSARY : ReasonCode.BASELINE_OF_PROGRAMME, from.day());
        long before = view.count(base[pathway]);
        GrowthBands.Band band = bandOf(before, market);
        BigDecimal target = band == null || band.percent() == null ? null : BigDecimal.valueOf(band.percent());
        boolean paid = headcount != null && headcount.pays(view, pathway, market, remarks);
        boolean grown = target != null && reached(view.count(now[pathway]), before, target, remarks);
        Points points = paid || grown ? maximum : Points.ZERO;
        return new Assessment(
                people, BigDecimal.valueOf(before), target, points, outcome(points, band, before, market, remarks));
    }

    private Outcome outcome(Points points, GrowthBands.@Nullable Band band, long before, int market, Remarks remarks) {
        if (points.equals(maximum)) {
            return Outcome.FULL;
        }
        if (band == null) {
            List<GrowthBands.Band> inMarket = bands.get(market);
            remarks.add(
                    ReasonCode.BASE_BELOW_MINIMUM,
                    before,
                    inMarket.isEmpty() ? 0L : (long) inMarket.get(0).atLeast());
            return Outcome.BELOW_MINIMUM;
        }
        if (band.percent() == null) {
            remarks.add(ReasonCode.NO_RATE_FOR_BASE, before);
        }
        return Outcome.NONE;
    }

    private GrowthBands.@Nullable Band bandOf(long before, int market) {
        GrowthBands.Band found = null;
        for (GrowthBands.Band band : bands.get(market)) {
            if (before >= band.atLeast()) {
                found = band;
            }
        }
        return found;
    }

    /** The smallest number of people that is enough growth of a base. */
    private static long needed(long before, long percent) {
        return Math.floorDiv(before * (100 + percent) + 99, 100);
    }

    private static boolean reached(long people, long before, BigDecimal percent, Remarks remarks) {
        long rate = percent.longValueExact();
        long missing = needed(before, rate) - people;
        if (missing > 0) {
            remarks.add(ReasonCode.GROWTH_NOT_REACHED, percent, missing);
        } else {
            remarks.add(ReasonCode.GROWTH_REACHED, percent);
        }
        return missing <= 0;
    }

    @Override
    public @Nullable Reason missingHistory(AccountView view) {
        LocalDate day = baselineOf(view.attainedOn()).day();
        LocalDate first = setting.firstPass();
        if (!available() || (first != null && !first.isAfter(day))) {
            return null;
        }
        YearMonth from = YearMonth.from(day);
        // A first pass after the month that is scored is none for it.
        boolean later = first == null || first.isAfter(setting.day());
        YearMonth to = YearMonth.from(later ? setting.day() : first);
        return Reason.of(ReasonCode.HISTORY_INCOMPLETE, from, from.isBefore(to) ? to.minusMonths(1) : to);
    }
}
