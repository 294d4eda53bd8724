package org.partnerscore.insight.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.difference.Cause;
import org.partnerscore.insight.difference.Change;
import org.partnerscore.insight.difference.ChangedRow;
import org.partnerscore.insight.difference.Difference;
import org.partnerscore.insight.difference.Differences;
import org.partnerscore.insight.difference.State;
import org.partnerscore.insight.future.Assumption;
import org.partnerscore.insight.future.HeldFuture;

/** Looks ahead: the facts are played out, each month is scored as any other, and each is compared with the one before. */
public final class Forecasting {
    /** How many months ahead anybody may ask for. */
    public static final int MOST_MONTHS = 60;

    private final Programme programme;
    private final @Nullable LocalDate rulesAsOf;

    /**
     * @param rulesAsOf the day whose rules are taken for every month; null for the last day of each
     */
    public Forecasting(Programme programme, @Nullable LocalDate rulesAsOf) {
        this.programme = programme;
        this.rulesAsOf = rulesAsOf;
    }

    /**
     * The months after one.
     *
     * @param facts the facts; what they tell of later months is not used
     * @param from the last month known, within the facts
     * @param months how many months ahead, 1 or more
     * @throws MonthRefusedException if the month cannot be scored
     */
    public Forecast ahead(AccountFacts facts, YearMonth from, int months, Assumption assumption) {
        AccountFacts future = HeldFuture.until(HeldFuture.knownIn(facts, from), from.plusMonths(months), assumption);
        List<MonthAhead> ahead = new ArrayList<>();
        Scorecard now = null;
        for (int i = 1; i <= months; i++) {
            Difference difference =
                    Differences.between(state(from.plusMonths(i - 1L), future), state(from.plusMonths(i), future));
            now = now == null ? difference.before() : now;
            ahead.add(new MonthAhead(difference.after(), events(difference, from)));
        }
        return new Forecast(assumption, Objects.requireNonNull(now), ahead);
    }

    private State state(YearMonth month, AccountFacts facts) {
        return new State(programme, month, rulesAsOf == null ? month.atEndOfMonth() : rulesAsOf, facts);
    }

    private static List<Event> events(Difference difference, YearMonth known) {
        return difference.changes().stream()
                .map(change -> new Event(day(change, difference.after()), certain(change, known), change))
                .toList();
    }

    private static LocalDate day(Change change, Scorecard after) {
        LocalDate first = after.month().atDay(1);
        if (change.cause() == Cause.BASELINE_MOVED) {
            return baselineDay(change, after, first);
        }
        return change.rows().stream()
                .map(ChangedRow::day)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(first);
    }

    /** The day from which people's growth is measured, where it lies in this very month. */
    private static LocalDate baselineDay(Change change, Scorecard after, LocalDate otherwise) {
        return after.pathways().stream()
                .flatMap(pathway -> pathway.indicators().stream())
                .filter(score ->
                        score.indicator().id().equals(change.indicator().id()))
                .map(IndicatorScore::remarks)
                .flatMap(List::stream)
                .filter(remark -> remark.code() == ReasonCode.BASELINE_ANNIVERSARY)
                .map(Forecasting::baselineDay)
                .filter(day -> YearMonth.from(day).equals(after.month()))
                .findFirst()
                .orElse(otherwise);
    }

    private static LocalDate baselineDay(Reason remark) {
        return (LocalDate) remark.argument("baseline_day");
    }

    /** Whether a change follows from dates alone: an end, an expiry, a window that moves, a baseline that is reset. */
    private static boolean certain(Change change, YearMonth known) {
        return switch (change.cause()) {
            case RULES_CHANGED,
                    TIME_PASSED,
                    PASS_EXPIRED,
                    EXAM_RETIRED,
                    PERSON_LEFT,
                    CREDIT_LOST,
                    PERSON_CERTIFIED,
                    PERSON_JOINED,
                    HEADCOUNT_REACHED -> true;
            case LEFT_WINDOW, AGREEMENT_YEAR_ENDED, BASELINE_MOVED ->
                change.rows().stream()
                        .allMatch(row -> row.tenantId() == null || !row.month().isAfter(known));
            case RESTATED,
                    MARKET_CHANGED,
                    CUSTOMER_LOST,
                    BILLING_CHANGED,
                    USERS_CHANGED,
                    CUSTOMER_ADDED,
                    CREDIT_GAINED,
                    BILLED,
                    LINE_CROSSED -> false;
        };
    }
}
