package org.partnerscore.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.audit.AuditLine;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.kernel.AccountAudit;
import org.partnerscore.core.kernel.AccountTraits;
import org.partnerscore.core.kernel.PeopleKernel;
import org.partnerscore.core.kernel.RowFeed;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.score.IndicatorScore;

/**
 * One customer and one person as records, scored and audited for account {@code A}. A location belongs to the account of
 * its first letter. What is found is told as text: part, subscription, month, amount, and what is against it.
 */
public final class Ledger {
    private static final String OURS = "A";

    private final ScoringPlan plan;
    private final List<SubscriptionMonth> rows = new ArrayList<>();
    private final List<Association> associations = new ArrayList<>();
    private final List<ExamPass> passes = new ArrayList<>();
    private @Nullable LocalDate attained;

    /** Of a data set from a month to the one that is scored. */
    public Ledger(Programme programme, String first, String month) {
        plan = ScoringPlan.of(
                programme,
                YearMonth.parse(month),
                new DataSpan(YearMonth.parse(first), YearMonth.parse(month), LocalDate.of(2019, 1, 1)));
    }

    /** A row of one paid seat, without use and bill. */
    public static SubscriptionMonth row(String subscription, String month, String product) {
        return row(subscription, month, product, Channel.CSP, null);
    }

    public static SubscriptionMonth row(
            String subscription, String month, String product, Channel channel, @Nullable String agreement) {
        return new SubscriptionMonth(
                subscription,
                "T",
                YearMonth.parse(month),
                product,
                channel,
                true,
                agreement == null ? null : LocalDate.parse(agreement),
                1,
                0,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    /** A free row of one seat with users. */
    public static SubscriptionMonth free(String subscription, String month, String product, long users) {
        return new SubscriptionMonth(
                subscription,
                "T",
                YearMonth.parse(month),
                product,
                Channel.CSP,
                false,
                null,
                1,
                users,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    public Ledger with(SubscriptionMonth... more) {
        rows.addAll(List.of(more));
        return this;
    }

    /** The same row in each month from one to another. */
    public Ledger with(SubscriptionMonth row, String from, String to) {
        for (YearMonth month = YearMonth.parse(from);
                !month.isAfter(YearMonth.parse(to));
                month = month.plusMonths(1)) {
            rows.add(row.in(month));
        }
        return this;
    }

    /** A CSP from one month to another, or without end. */
    public Ledger reseller(String subscription, String location, String from, @Nullable String to) {
        return associated(subscription, location, AssociationKind.CSP, Claim.NONE, from, to);
    }

    public Ledger associated(
            String subscription, String location, AssociationKind kind, Claim claim, String from, @Nullable String to) {
        associations.add(new Association(
                subscription, location, kind, claim, YearMonth.parse(from), to == null ? null : YearMonth.parse(to)));
        return this;
    }

    public Ledger attained(String day) {
        attained = LocalDate.parse(day);
        return this;
    }

    public Ledger passed(String exam, String on) {
        return passed(exam, on, null, null, null);
    }

    /** A pass with its last valid day and the days on which the person came and was gone. */
    public Ledger passed(String exam, String on, @Nullable String until, @Nullable String came, @Nullable String gone) {
        passes.add(new ExamPass("I", "A1", exam, LocalDate.parse(on), day(until), day(came), day(gone)));
        return this;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** Findings for the first indicator under the last market. */
    public List<String> audit() {
        return audit(Math.max(plan.programme().markets().size() - 1, 0));
    }

    public List<String> audit(int market) {
        return lines(market).stream().map(Ledger::told).toList();
    }

    /** Findings for the first indicator when another customer was audited before. */
    public List<String> auditAfter(Ledger before) {
        AccountAudit audit = plan.audit(OURS, attained, Ledger::accountOf);
        before.customer(audit);
        return customer(audit).lines(0, 0, 0).stream().map(Ledger::told).toList();
    }

    private AccountAudit.Audited customer(AccountAudit audit) {
        return audit.tenant(new Customer("T", "Customer", "XX"), rows, associations);
    }

    public List<AuditLine> lines(int market) {
        AccountAudit audit = plan.audit(OURS, attained, Ledger::accountOf);
        List<AuditLine> lines = new ArrayList<>(customer(audit).lines(0, 0, market));
        if (!passes.isEmpty()) {
            lines.addAll(audit.person(passes).lines(0, 0, market));
        }
        return lines;
    }

    private static String accountOf(String location) {
        return location.substring(0, 1);
    }

    private static String told(AuditLine line) {
        Reason against = line.against();
        return line.part() + " " + (line.subscriptionId() == null ? "-" : line.subscriptionId()) + " " + line.month()
                + " " + line.amount() + (against == null ? " counts" : " " + told(against));
    }

    private static String told(Reason reason) {
        return reason.values().stream()
                .map(value -> " " + (value instanceof BigDecimal number ? number.toPlainString() : value))
                .collect(Collectors.joining("", reason.code().name(), ""));
    }

    private AccountTotals totals() {
        AccountTotals totals = new AccountTotals(plan.slots(), 2);
        RowFeed feed = new RowFeed(plan, location -> accountOf(location).equals(OURS) ? 0 : 1);
        feed.tenant(plan.tenantKernel(totals), 0, new Customer("T", "Customer", "XX"), rows, associations);
        PeopleKernel people = plan.peopleKernel(totals);
        people.beginAccount(0, attained);
        if (!passes.isEmpty()) {
            feed.person(people, 0, passes);
        }
        people.endAccount();
        return totals;
    }

    private AccountTraits traits() {
        return new AccountTraits(OURS, Math.max(plan.programme().markets().size() - 1, 0), attained);
    }

    /** The first indicator's score. */
    public IndicatorScore score() {
        return plan.assessor(true)
                .assess(0, traits(), totals())
                .pathways()
                .get(0)
                .indicators()
                .get(0);
    }

    /** How the first indicator's points follow from the sums. */
    public List<String> arithmetic() {
        return plan.assessor(true).arithmetic(0, 0, 0, traits(), totals()).stream()
                .map(Ledger::told)
                .toList();
    }

    /** The number of the market that counts for the first indicator. */
    public int market() {
        return plan.assessor(true).market(0, 0, traits(), totals());
    }

    /** How the first indicator's points follow from its score. */
    public Optional<List<String>> retraced() {
        return retraced(score());
    }

    public Optional<List<String>> retraced(IndicatorScore written) {
        return plan.assessor(true)
                .retrace(0, 0, written)
                .map(steps -> steps.stream().map(Ledger::told).toList());
    }
}
