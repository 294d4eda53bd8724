package org.partnerscore.insight.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
import org.partnerscore.core.reason.Reason;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.insight.score.AccountScoring;

/**
 * Facts of the account A1, in a developed market, spelled out in a line: statements with semicolons in between.
 *
 * <ul>
 *   <li>{@code rows sales 2021-01 2021-05 users 9}: months of the customer T1, by CSP, paid, with 10 seats and USD 100
 *       billed unless {@code channel}, {@code unpaid}, {@code seats}, {@code billed} or {@code agreement} say otherwise;
 *   <li>{@code CPOR/OSU A2 2021-01 2021-04}: an association of its subscription, open where the last month is left out;
 *   <li>{@code pass MB-200 2020-05-01 expires 2022-05-01 from 2021-01-01 to 2021-05-01}: of the person I1, {@code by A2}
 *       under another account, {@code times 15} of as many people I1 to I15;
 *   <li>{@code attained 2019-06-15}: the competency; {@code first 2020-05}: the data set's first month.
 * </ul>
 */
final class SpelledFacts {
    private static final Programme PROGRAMME = ProgrammeCatalog.bundled().programme("cloud-business-applications");
    private static final String PATHWAY = "customer-engagement";

    private final List<SubscriptionMonth> rows = new ArrayList<>();
    private final List<Association> associations = new ArrayList<>();
    private final List<ExamPass> passes = new ArrayList<>();
    private final List<ExamPass> others = new ArrayList<>();
    private final List<Competency> competencies = new ArrayList<>();
    private YearMonth first = YearMonth.of(2018, 6);

    private SpelledFacts(String statements) {
        for (String statement : statements.split(";", -1)) {
            Iterator<String> words =
                    Arrays.asList(statement.strip().split(" +", -1)).iterator();
            String verb = words.next();
            switch (verb) {
                case "" -> {
                    // Nothing is a fact, too.
                }
                case "first" -> first = YearMonth.parse(words.next());
                case "attained" ->
                    competencies.add(new Competency("A1", PROGRAMME.id(), LocalDate.parse(words.next())));
                case "rows" -> rows(words);
                case "pass" -> pass(words);
                default -> association(verb, words);
            }
        }
    }

    /** The explanation of an indicator of customer engagement in a month; of the customer or a person alone if asked. */
    static IndicatorExplanation explain(
            String month, String indicator, String statements, @Nullable String tenant, @Nullable String individual) {
        SpelledFacts facts = new SpelledFacts(statements);
        AccountFacts account = facts.account();
        ScoringPlan plan = ScoringPlan.of(PROGRAMME, YearMonth.parse(month), account.span());
        return Explainer.explain(AccountScoring.of(plan, account), new Question(PATHWAY, indicator, tenant, individual))
                .indicators()
                .get(0);
    }

    /** Reasons as their codes and arguments. */
    static List<String> spelled(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> (reason.code().id() + " "
                                + String.join(
                                        " ",
                                        reason.arguments().values().stream()
                                                .map(SpelledFacts::spelled)
                                                .toList()))
                        .strip())
                .toList();
    }

    private static String spelled(Object argument) {
        return argument instanceof BigDecimal number ? number.toPlainString() : argument.toString();
    }

    private AccountFacts account() {
        TreeMap<String, TenantFacts> tenants = new TreeMap<>();
        if (!rows.isEmpty()) {
            tenants.put("T1", new TenantFacts(new Customer("T1", "Customer", "US"), rows, associations));
        }
        return new AccountFacts(
                "A1",
                List.of(new Partner("L1", "A1", "Ours", "US")),
                competencies,
                passes,
                tenants,
                new DataSpan(first, YearMonth.of(2023, 12), LocalDate.of(2016, 1, 1)),
                new AccountFacts.Beyond(Map.of("L2", new Partner("L2", "A2", "Theirs", "US")), others));
    }

    private static String location(String account) {
        return account.equals("A1") ? "L1" : "L2";
    }

    private void rows(Iterator<String> words) {
        String product = words.next();
        YearMonth from = YearMonth.parse(words.next());
        YearMonth to = YearMonth.parse(words.next());
        Channel channel = Channel.CSP;
        boolean paid = true;
        LocalDate agreement = null;
        long seats = 10;
        long users = 0;
        String billed = "100.00";
        while (words.hasNext()) {
            switch (words.next()) {
                case "channel" -> channel = Channel.valueOf(words.next());
                case "unpaid" -> paid = false;
                case "agreement" -> agreement = LocalDate.parse(words.next());
                case "seats" -> seats = Long.parseLong(words.next());
                case "users" -> users = Long.parseLong(words.next());
                case "billed" -> billed = words.next();
                default -> throw new IllegalArgumentException("a row of what?");
            }
        }
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            rows.add(new SubscriptionMonth(
                    "S1",
                    "T1",
                    month,
                    product,
                    channel,
                    paid,
                    agreement,
                    seats,
                    users,
                    new BigDecimal(billed),
                    BigDecimal.ZERO));
        }
    }

    private void association(String kindAndClaim, Iterator<String> words) {
        String[] parts = kindAndClaim.split("/", -1);
        associations.add(new Association(
                "S1",
                location(words.next()),
                AssociationKind.valueOf(parts[0]),
                parts.length == 1 ? Claim.NONE : Claim.valueOf(parts[1]),
                YearMonth.parse(words.next()),
                words.hasNext() ? YearMonth.parse(words.next()) : null));
    }

    private void pass(Iterator<String> words) {
        String exam = words.next();
        LocalDate day = LocalDate.parse(words.next());
        LocalDate expires = null;
        LocalDate from = null;
        LocalDate to = null;
        String account = "A1";
        int people = 1;
        while (words.hasNext()) {
            switch (words.next()) {
                case "expires" -> expires = LocalDate.parse(words.next());
                case "from" -> from = LocalDate.parse(words.next());
                case "to" -> to = LocalDate.parse(words.next());
                case "by" -> account = words.next();
                case "times" -> people = Integer.parseInt(words.next());
                default -> throw new IllegalArgumentException("a pass of what?");
            }
        }
        for (int i = 1; i <= people; i++) {
            (account.equals("A1") ? passes : others)
                    .add(new ExamPass("I" + i, location(account), exam, day, expires, from, to));
        }
    }
}
