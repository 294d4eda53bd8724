package org.partnerscore.insight.standing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.kernel.MonthRefusedException;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.insight.forecast.Event;
import org.partnerscore.insight.forecast.Forecast;
import org.partnerscore.insight.forecast.Forecasting;
import org.partnerscore.insight.future.Assumption;
import org.partnerscore.insight.future.HeldFuture;
import org.partnerscore.insight.score.AccountScoring;

/** Finds an account's standing. */
public final class Standings {
    private final Programme programme;
    private final @Nullable LocalDate rulesAsOf;
    private final AccountFacts known;
    private final YearMonth month;

    /**
     * @param rulesAsOf the day whose rules are taken for every month; null for the last day of each
     * @param month the month asked about, within the facts; what they tell of later months is not used
     */
    public Standings(Programme programme, @Nullable LocalDate rulesAsOf, AccountFacts facts, YearMonth month) {
        this.programme = programme;
        this.rulesAsOf = rulesAsOf;
        this.known = HeldFuture.knownIn(facts, month);
        this.month = month;
    }

    /**
     * The standing at the month's end.
     *
     * @throws MonthRefusedException if the month cannot be scored
     */
    public Standing standing() {
        Scorecard now = score(month);
        LocalDate today = month.atEndOfMonth();
        LocalDate attained = known.attainedOn(programme.id())
                .filter(day -> !day.isAfter(today))
                .orElse(null);
        if (attained == null) {
            Status status = status(now);
            return new Standing(now, withoutCompetency(now, status), null, null, null, List.of(), status);
        }
        int years = Math.toIntExact(ChronoUnit.YEARS.between(attained, today));
        if (attained.plusYears(years + 1L).equals(today)) {
            years++;
        }
        Anniversary last = years == 0 ? null : past(attained.plusYears(years));
        LocalDate next = attained.plusYears(years + 1L);
        YearMonth deciding = Anniversary.endedBy(next);
        int ahead = Math.toIntExact(ChronoUnit.MONTHS.between(month, deciding));
        if (ahead <= 0) {
            return standing(now, attained, last, new Anniversary(next, deciding, score(deciding)), List.of());
        }
        Forecast forecast = new Forecasting(programme, rulesAsOf).ahead(known, month, ahead, Assumption.FLAT);
        Scorecard then = forecast.months().get(ahead - 1).card();
        return standing(now, attained, last, new Anniversary(next, deciding, then), dangers(now, forecast));
    }

    private Standing standing(
            Scorecard now, LocalDate attained, @Nullable Anniversary last, Anniversary next, List<Event> dangers) {
        LifeCycle state;
        if (last != null && last.card() != null && !reachesTier(last.card()) && !reachesTier(now)) {
            state = LifeCycle.IN_GRACE;
        } else {
            state = next.card() != null && reachesTier(next.card()) ? LifeCycle.ACTIVE : LifeCycle.AT_RISK;
        }
        return new Standing(now, state, attained, last, next, dangers, status(now));
    }

    /** The status by the scores of the months in which a tier that is kept still can have been reached. */
    private @Nullable Status status(Scorecard now) {
        int months = programme.statusMonths();
        if (months == 0) {
            return null;
        }
        List<Scorecard> cards = new ArrayList<>();
        for (int back = months - 1; back > 0; back--) {
            YearMonth earlier = month.minusMonths(back);
            if (covered(earlier)) {
                cards.add(score(earlier));
            }
        }
        cards.add(now);
        return Status.of(months, cards);
    }

    private static LifeCycle withoutCompetency(Scorecard now, @Nullable Status status) {
        if (reachesTier(now) || (status != null && status.reached() != null)) {
            return LifeCycle.QUALIFIED;
        }
        boolean started = now.best().indicators().stream()
                .anyMatch(score -> score.hasPoints()
                        ? !score.points().equals(Points.ZERO)
                        : score.value().signum() > 0);
        return started ? LifeCycle.STARTED : LifeCycle.NOT_STARTED;
    }

    private static boolean reachesTier(Scorecard card) {
        return !card.best().tier().equals(Tier.NONE);
    }

    private static List<Event> dangers(Scorecard now, Forecast forecast) {
        String pathway = now.best().pathway().id();
        return forecast.months().stream()
                .flatMap(ahead -> ahead.events().stream())
                .filter(event -> event.change().pathway().id().equals(pathway))
                .filter(event -> event.change().gain() < 0)
                .sorted(Comparator.<Event>comparingInt(event -> event.change().hundredths())
                        .thenComparing(Event::day))
                .toList();
    }

    private Anniversary past(LocalDate day) {
        YearMonth deciding = Anniversary.endedBy(day);
        return new Anniversary(day, deciding, covered(deciding) ? score(deciding) : null);
    }

    /** Whether an earlier month can be scored. */
    private boolean covered(YearMonth earlier) {
        return !earlier.isBefore(known.span().first())
                && !earlier.atEndOfMonth().isBefore(programme.start());
    }

    private Scorecard score(YearMonth scored) {
        LocalDate day = rulesAsOf == null ? scored.atEndOfMonth() : rulesAsOf;
        ScoringPlan plan = ScoringPlan.of(programme, scored, day, known.span());
        return AccountScoring.of(plan, known).scorecard();
    }
}
