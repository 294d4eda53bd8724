package org.partnerscore.presentation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Competency;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.insight.compare.Comparison;
import org.partnerscore.insight.compare.Comparisons;
import org.partnerscore.insight.difference.Difference;
import org.partnerscore.insight.difference.Differences;
import org.partnerscore.insight.difference.State;
import org.partnerscore.insight.forecast.Forecast;
import org.partnerscore.insight.forecast.Forecasting;
import org.partnerscore.insight.future.Assumption;
import org.partnerscore.insight.score.AccountScoring;
import org.partnerscore.insight.standing.LifeCycle;
import org.partnerscore.insight.standing.Standing;
import org.partnerscore.insight.standing.Standings;
import org.partnerscore.insight.standing.Status;

/** A small account with a past and a future: one customer won in March 2021, one consultant whose exam is retired. */
public final class SampleForesight {
    public static final YearMonth NOW = YearMonth.of(2021, 5);
    private static final Programme PROGRAMME = ProgrammeCatalog.bundled().programme("cloud-business-applications");
    private static final YearMonth FIRST = YearMonth.of(2020, 1);

    private SampleForesight() {}

    private static AccountFacts facts(boolean competent) {
        Partner location = new Partner("L1", "A1", "Somewhere", "US");
        DataSpan span = new DataSpan(FIRST, NOW, LocalDate.of(2019, 12, 1));
        TreeMap<String, TenantFacts> tenants = new TreeMap<>();
        Stream.of(tenant("T1", FIRST, 300), tenant("T2", YearMonth.of(2021, 3), 40))
                .forEach(tenant -> tenants.put(tenant.id(), tenant));
        List<Competency> competencies =
                competent ? List.of(new Competency("A1", PROGRAMME.id(), LocalDate.of(2020, 2, 14))) : List.of();
        List<ExamPass> passes = List.of(pass("MB-200"), pass("MB-210"));
        return new AccountFacts(
                "A1", List.of(location), competencies, passes, tenants, span, AccountFacts.Beyond.NOTHING);
    }

    private static TenantFacts tenant(String id, YearMonth from, long users) {
        List<SubscriptionMonth> rows = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(NOW); month = month.plusMonths(1)) {
            rows.add(new SubscriptionMonth(
                    id + "-S",
                    id,
                    month,
                    "sales",
                    Channel.CSP,
                    true,
                    null,
                    500,
                    users + month.getMonthValue(),
                    new BigDecimal("1200.50"),
                    BigDecimal.ZERO));
        }
        Association association =
                new Association(id + "-S", "L1", AssociationKind.CSP, Claim.NONE, FIRST, YearMonth.of(2021, 8));
        return new TenantFacts(new Customer(id, "Customer " + id, "US"), rows, List.of(association));
    }

    private static ExamPass pass(String exam) {
        return new ExamPass("I1", "L1", exam, LocalDate.of(2019, 12, 1), null, null, null);
    }

    public static Forecast forecast(Assumption assumption) {
        return new Forecasting(PROGRAMME, null).ahead(facts(true), NOW, 12, assumption);
    }

    public static Difference difference() {
        AccountFacts facts = facts(true);
        return Differences.between(State.of(PROGRAMME, YearMonth.of(2020, 8), facts), State.of(PROGRAMME, NOW, facts));
    }

    /** The standing in a programme that keeps a tier for six months, of which five can be scored. */
    public static Standing kept(boolean reached) {
        Standing standing = standing(false);
        Status status = new Status(
                NOW.minusMonths(5),
                NOW.minusMonths(4),
                reached ? standing.now() : null,
                reached ? NOW.plusMonths(5) : null);
        return new Standing(standing.now(), LifeCycle.QUALIFIED, null, null, null, List.of(), status);
    }

    /** The account under two programmes. */
    public static Comparison comparison() {
        Programme other = ProgrammeCatalog.bundled().programme("small-and-midmarket-cloud-solutions");
        return Comparisons.of(scoring(PROGRAMME), scoring(other));
    }

    private static AccountScoring scoring(Programme programme) {
        AccountFacts facts = facts(false);
        return AccountScoring.of(ScoringPlan.of(programme, NOW, NOW.atEndOfMonth(), facts.span()), facts);
    }

    public static Standing standing(boolean competent) {
        return new Standings(PROGRAMME, null, facts(competent), NOW).standing();
    }
}
