package org.partnerscore.core.measure;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Contributions;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.history.ExamMask;
import org.partnerscore.core.history.PersonHistory;
import org.partnerscore.core.programme.HeadcountOption;
import org.partnerscore.core.reason.ReasonCode;

/**
 * Finds the first day on which an account had a number of certified people (R10, option two). The days looked at are the
 * programme's baseline day and those on which somebody's certification begins, since the number rises on no other.
 */
final class Headcount {
    private final ExamMask[] requirements;
    private final Slot[][] reached;
    private final int[] needed;
    private final int first;
    private final LocalDate lastDay;
    private final int paysForMonths;
    private final int withinMonths;
    private final CertifiedSpans[] spans;
    private int limit;

    Headcount(MeasureSetting setting, HeadcountOption option, ExamMask[] requirements, LocalDate programmesDay) {
        this.requirements = requirements;
        first = Math.toIntExact(programmesDay.toEpochDay());
        lastDay = setting.day();
        paysForMonths = option.paysForMonths();
        withinMonths = option.withinMonths();
        needed = setting.markets().stream()
                .mapToInt(market -> {
                    Integer people = option.people().get(market);
                    if (people == null) {
                        throw new IllegalArgumentException("option two needs a number for market '" + market + "'");
                    }
                    return people;
                })
                .toArray();
        spans = new CertifiedSpans[requirements.length];
        Arrays.setAll(spans, p -> new CertifiedSpans());
        reached = new Slot[requirements.length][needed.length];
        for (int p = 0; p < requirements.length; p++) {
            for (int m = 0; m < needed.length; m++) {
                reached[p][m] = setting.slots().count(p, setting.number(), Part.DAY, m, ReasonCode.HEADCOUNT_REACHED);
            }
        }
    }

    void begin(@Nullable LocalDate attainedOn) {
        limit = Math.toIntExact(lastDayFor(attainedOn).toEpochDay());
        for (CertifiedSpans span : spans) {
            span.clear();
        }
    }

    /** The last day on which the number may be reached: the day scored, or the first anniversary before it. */
    private LocalDate lastDayFor(@Nullable LocalDate attainedOn) {
        return attainedOn != null && attainedOn.plusMonths(withinMonths).isBefore(lastDay)
                ? attainedOn.plusMonths(withinMonths)
                : lastDay;
    }

    void add(PersonHistory person) {
        if (limit < first) {
            return;
        }
        for (int p = 0; p < spans.length; p++) {
            if (requirements[p].metBy(person.everHeld())) {
                spans[p].add(person, requirements[p], first, limit);
            }
        }
    }

    void end(int account, Contributions sink) {
        for (int p = 0; p < spans.length; p++) {
            for (int m = 0; m < needed.length; m++) {
                int day = spans[p].firstDayWith(needed[m]);
                if (day != CertifiedSpans.NEVER) {
                    sink.day(account, reached[p][m].index(), day);
                }
            }
        }
    }

    boolean pays(AccountView view, int pathway, int market, Remarks remarks) {
        long epochDay = view.count(reached[pathway][market]);
        if (epochDay == 0) {
            return false;
        }
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        LocalDate until = day.plusMonths(paysForMonths);
        if (!lastDay.isBefore(until)) {
            return false;
        }
        remarks.add(ReasonCode.HEADCOUNT_REACHED, needed[market], day, until);
        return true;
    }

    /** Says that the number was reached in time, where it is not known when. */
    void paid(int market, Remarks steps) {
        steps.add(ReasonCode.HEADCOUNT_PAYS, needed[market]);
    }

    /** Says when the number was reached and whether it still pays, or between which days it was not. */
    void arithmetic(AccountView view, int pathway, int market, Remarks steps) {
        if (pays(view, pathway, market, steps)) {
            return;
        }
        long epochDay = view.count(reached[pathway][market]);
        if (epochDay == 0) {
            LocalDate last = lastDayFor(view.attainedOn());
            LocalDate start = LocalDate.ofEpochDay(first);
            if (!last.isBefore(start)) {
                steps.add(ReasonCode.HEADCOUNT_NOT_REACHED, needed[market], start, last);
            }
        } else {
            LocalDate day = LocalDate.ofEpochDay(epochDay);
            steps.add(ReasonCode.HEADCOUNT_OVER, needed[market], day, day.plusMonths(paysForMonths));
        }
    }
}
