package org.partnerscore.insight.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.core.contribution.Part;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.insight.score.AccountLine;
import org.partnerscore.insight.score.AccountScoring;

/**
 * Says why lines of an account differ from one month to a later one, facts and rules being the same. Where it takes a
 * question such as "would it count if the account were credited?", edited facts are given to the kernel.
 */
final class Attribution {
    private final AccountScoring after;
    private final CustomerCauses customers;
    private final PersonCauses people;

    Attribution(AccountScoring before, AccountScoring after) {
        this.after = after;
        this.customers = new CustomerCauses(before, after);
        this.people = new PersonCauses(before, after);
    }

    /**
     * What changed.
     *
     * @param linesBefore the lines that counted in the earlier month, with the market of the later one
     * @param linesAfter the lines that count in the later month
     */
    List<LineChange> of(List<AccountLine> linesBefore, List<AccountLine> linesAfter) {
        List<LineChange> changes = new ArrayList<>();
        List<Indicator> indicators = after.plan().programme().indicators();
        for (int i = 0; i < indicators.size(); i++) {
            int number = i;
            List<AccountLine> gone = linesBefore.stream()
                    .filter(line -> line.slot().indicator() == number)
                    .toList();
            List<AccountLine> come = linesAfter.stream()
                    .filter(line -> line.slot().indicator() == number)
                    .toList();
            add(changes, indicators.get(i), gone, come);
        }
        return changes;
    }

    private void add(List<LineChange> changes, Indicator indicator, List<AccountLine> gone, List<AccountLine> come) {
        MeasureDefinition measure = indicator.measure();
        LineKey.differences(of(gone, Part.BASELINE), of(come, Part.BASELINE))
                .forEach(line -> changes.add(new LineChange(Cause.BASELINE_MOVED, line)));
        List<AccountLine> before = of(gone, Part.VALUE);
        List<AccountLine> now = of(come, Part.VALUE);
        if (measure instanceof MeasureDefinition.NetBilled billed) {
            changes.addAll(customers.billing(indicator, billed, LineKey.differences(before, now)));
        } else if (measure instanceof MeasureDefinition.AddsMinusLosses) {
            LineKey.differences(before, now).forEach(line -> changes.add(customers.addOrLoss(line)));
        } else if (measure instanceof MeasureDefinition.NetPairs) {
            states(takenOff(before, true), takenOff(now, true))
                    .forEach(change -> changes.add(new LineChange(Cause.BASELINE_MOVED, change.line())));
            states(takenOff(before, false), takenOff(now, false)).forEach(line -> changes.add(cause(indicator, line)));
        } else {
            states(before, now).forEach(line -> changes.add(cause(indicator, line)));
        }
    }

    /** The lines of the earlier month, which are taken off, or those of the month itself. */
    private static List<AccountLine> takenOff(List<AccountLine> lines, boolean earlier) {
        return lines.stream().filter(line -> line.amount() < 0 == earlier).toList();
    }

    private LineChange cause(Indicator indicator, StateChange change) {
        AccountLine line = change.line();
        if (line.individualId() != null) {
            return change.came() ? people.gained(line) : people.lost(line);
        }
        boolean crossing = indicator.measure() instanceof MeasureDefinition.CrossedLine;
        return new LineChange(customers.state(indicator, crossing, change), line);
    }

    /** Changes of what is as it is in one month alone, by customer or person. */
    private static List<StateChange> states(List<AccountLine> before, List<AccountLine> now) {
        Map<LineKey, AccountLine> was = byKey(before);
        Map<LineKey, AccountLine> is = byKey(now);
        List<StateChange> changes = new ArrayList<>();
        was.forEach((key, line) -> {
            AccountLine same = is.get(key);
            if (same == null) {
                changes.add(new StateChange(LineChange.gone(line), true, false));
            } else if (same.amount() != line.amount()) {
                changes.add(new StateChange(LineChange.with(same, same.amount() - line.amount()), true, true));
            }
        });
        is.forEach((key, line) -> {
            if (!was.containsKey(key)) {
                changes.add(new StateChange(line, false, true));
            }
        });
        return changes;
    }

    private static Map<LineKey, AccountLine> byKey(List<AccountLine> lines) {
        Map<LineKey, AccountLine> map = new LinkedHashMap<>();
        lines.forEach(line -> map.put(LineKey.withoutMonth(line), line));
        return map;
    }

    private static List<AccountLine> of(List<AccountLine> lines, Part part) {
        return lines.stream().filter(line -> line.slot().part() == part).toList();
    }
}
