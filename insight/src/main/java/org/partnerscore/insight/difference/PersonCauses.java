package org.partnerscore.insight.difference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.programme.Retirement;
import org.partnerscore.insight.score.AccountLine;
import org.partnerscore.insight.score.AccountScoring;

/** Why people count no more, or newly, from one month to a later one, and since which day. */
final class PersonCauses {
    private final AccountScoring before;
    private final AccountScoring after;
    private final LocalDate earlier;
    private final LocalDate later;

    PersonCauses(AccountScoring before, AccountScoring after) {
        this.before = before;
        this.after = after;
        this.earlier = before.plan().day();
        this.later = after.plan().day();
    }

    /** A person who no longer counts: the first end without which the person would still count tells why. */
    LineChange lost(AccountLine line) {
        if (counts(after, line, pass -> lasting(pass, pass.expiresOn(), null))) {
            return new LineChange(Cause.PERSON_LEFT, line, null, firstEnd(line, ExamPass::associatedTo));
        }
        if (counts(after, line, pass -> lasting(pass, null, null))) {
            LocalDate day = firstEnd(line, PersonCauses::endOf);
            return new LineChange(Cause.PASS_EXPIRED, line, examOf(line, PersonCauses::endOf, day), day);
        }
        return retirements(line)
                .min(Comparator.comparing(Retirement::countsUntil).thenComparing(Retirement::exam))
                .map(retirement -> new LineChange(
                        Cause.EXAM_RETIRED,
                        line,
                        retirement.exam(),
                        retirement.countsUntil().plusDays(1)))
                .orElseGet(() -> new LineChange(Cause.EXAM_RETIRED, line));
    }

    /** A person who did not count before. */
    LineChange gained(AccountLine line) {
        boolean joined = counts(before, line, pass -> since(pass, null));
        LocalDate day = days(line, pass -> Stream.of(pass.passedOn(), pass.associatedFrom()))
                .filter(each -> countsWith(after, line, pass -> !begin(pass).isAfter(each), UnaryOperator.identity()))
                .findFirst()
                .orElse(null);
        return joined
                ? new LineChange(Cause.PERSON_JOINED, line, null, day)
                : new LineChange(Cause.PERSON_CERTIFIED, line, examOf(line, PersonCauses::begin, day), day);
    }

    /** The first exam of which a pass begins or ends on a day. */
    private @Nullable String examOf(
            AccountLine line, Function<ExamPass, @Nullable LocalDate> turn, @Nullable LocalDate day) {
        return day == null
                ? null
                : passes(line)
                        .filter(pass -> day.equals(turn.apply(pass)))
                        .map(ExamPass::exam)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static LocalDate begin(ExamPass pass) {
        LocalDate from = pass.associatedFrom();
        return from != null && from.isAfter(pass.passedOn()) ? from : pass.passedOn();
    }

    /** The first day on which a pass no longer counts, of its expiry and the person's leaving; null if neither comes. */
    private static @Nullable LocalDate endOf(ExamPass pass) {
        LocalDate to = pass.associatedTo();
        LocalDate expires = pass.expiresOn();
        if (expires == null) {
            return to;
        }
        return to != null && !to.isAfter(expires) ? to : expires.plusDays(1);
    }

    /** The first day such that the ends up to it are enough for the person not to count. */
    private @Nullable LocalDate firstEnd(AccountLine line, Function<ExamPass, @Nullable LocalDate> end) {
        return days(line, pass -> Stream.ofNullable(end.apply(pass)))
                .filter(each -> !counts(after, line, pass -> endedBy(pass, each)))
                .findFirst()
                .orElse(null);
    }

    /** The pass without those of its ends that come after a day. */
    private static ExamPass endedBy(ExamPass pass, LocalDate day) {
        LocalDate expires = pass.expiresOn();
        LocalDate to = pass.associatedTo();
        return lasting(
                pass,
                expires != null && expires.isBefore(day) ? expires : null,
                to != null && !to.isAfter(day) ? to : null);
    }

    private static ExamPass lasting(ExamPass pass, @Nullable LocalDate expires, @Nullable LocalDate to) {
        return new ExamPass(
                pass.individualId(),
                pass.partnerId(),
                pass.exam(),
                pass.passedOn(),
                expires,
                pass.associatedFrom(),
                to);
    }

    private static ExamPass since(ExamPass pass, @Nullable LocalDate from) {
        return new ExamPass(
                pass.individualId(),
                pass.partnerId(),
                pass.exam(),
                pass.passedOn(),
                pass.expiresOn(),
                from,
                pass.associatedTo());
    }

    private Stream<Retirement> retirements(AccountLine line) {
        List<String> exams = passes(line).map(ExamPass::exam).toList();
        return after.plan().programme().retirements().on(after.plan().rulesAsOf()).stream()
                .filter(retirement -> exams.contains(retirement.exam()))
                .filter(retirement -> between(retirement.countsUntil().plusDays(1)));
    }

    /** Days of a person's passes between the two months, in their order. */
    private Stream<LocalDate> days(AccountLine line, Function<ExamPass, Stream<@Nullable LocalDate>> of) {
        TreeSet<LocalDate> days = new TreeSet<>();
        passes(line).flatMap(of).filter(Objects::nonNull).filter(this::between).forEach(days::add);
        return days.stream();
    }

    private boolean between(LocalDate day) {
        return day.isAfter(earlier) && !day.isAfter(later);
    }

    private Stream<ExamPass> passes(AccountLine line) {
        return after.facts().passes().stream()
                .filter(pass -> pass.individualId().equals(line.individualId()));
    }

    private boolean counts(AccountScoring scoring, AccountLine line, UnaryOperator<ExamPass> edit) {
        return countsWith(scoring, line, pass -> true, edit);
    }

    /** Whether a person would count in a scoring with other passes. */
    private boolean countsWith(
            AccountScoring scoring, AccountLine line, Predicate<ExamPass> kept, UnaryOperator<ExamPass> edit) {
        var alone = scoring.facts()
                .withTenants(new TreeMap<>())
                .withPasses(passes(line).filter(kept).map(edit).toList());
        return AccountScoring.of(scoring.plan(), alone).lines().stream()
                .anyMatch(each -> each.slot().index() == line.slot().index());
    }
}
