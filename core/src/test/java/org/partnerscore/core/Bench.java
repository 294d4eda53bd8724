package org.partnerscore.core;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.contribution.ContributionLine;
import org.partnerscore.core.contribution.RecordingContributions;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.history.PersonHistory;
import org.partnerscore.core.history.TenantHistory;
import org.partnerscore.core.kernel.AccountTraits;
import org.partnerscore.core.kernel.PeopleKernel;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.kernel.TenantKernel;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Scorecard;

/** Feeds the kernel one month of a programme. Accounts are numbers; months are spelled {@code 2021-05}. */
public final class Bench {
    private static final int ACCOUNTS = 4;

    private final ScoringPlan plan;
    private final AccountTotals totals;
    private final RecordingContributions recording;
    private final TenantKernel kernel;
    private final PeopleKernel people;
    private final @Nullable LocalDate[] attained = new LocalDate[ACCOUNTS];
    private int tenants;

    /** A data set from one month to another, of which the last is scored. */
    public Bench(Programme programme, String first, String last) {
        this(programme, new DataSpan(YearMonth.parse(first), YearMonth.parse(last), null), last);
    }

    public Bench(Programme programme, DataSpan span, String month) {
        plan = ScoringPlan.of(programme, YearMonth.parse(month), span);
        totals = new AccountTotals(plan.slots(), ACCOUNTS);
        recording = new RecordingContributions(plan.slots(), totals);
        kernel = plan.tenantKernel(recording);
        people = plan.peopleKernel(recording);
    }

    /** Feeds a customer of the last market. */
    public Bench tenant(Consumer<Tenant> facts) {
        return tenant(Math.max(plan.programme().markets().size() - 1, 0), facts);
    }

    public Bench tenant(int market, Consumer<Tenant> facts) {
        kernel.history().begin(tenants++, market);
        Tenant tenant = new Tenant(kernel.history());
        facts.accept(tenant);
        tenant.associations.forEach(Runnable::run);
        kernel.end();
        return this;
    }

    /** Feeds all people of an account. */
    public Bench account(int account, @Nullable String attainedOn, Consumer<Account> facts) {
        attained[account] = attainedOn == null ? null : LocalDate.parse(attainedOn);
        people.beginAccount(account, attained[account]);
        facts.accept(new Account());
        people.endAccount();
        return this;
    }

    /** The rules of the month. */
    public ScoringPlan plan() {
        return plan;
    }

    /** The first indicator of an account. */
    public IndicatorScore score(int account) {
        return score(account, 0);
    }

    public IndicatorScore score(int account, int locationMarket) {
        return card(account, locationMarket).pathways().get(0).indicators().get(0);
    }

    /** All that an account is scored by. */
    public Scorecard card(int account, int locationMarket) {
        return plan.assessor(true)
                .assess(account, new AccountTraits("A" + account, locationMarket, attained[account]), totals);
    }

    /** The value of the first indicator, as text. */
    public String value(int account) {
        return value(account, 0);
    }

    /** The value of the first indicator in a pathway, as text. */
    public String value(int account, int pathway) {
        return card(account, 0)
                .pathways()
                .get(pathway)
                .indicators()
                .get(0)
                .value()
                .toPlainString();
    }

    public List<ContributionLine> lines() {
        return recording.lines();
    }

    private static int number(String month) {
        return MonthNumber.of(YearMonth.parse(month));
    }

    /** One customer. */
    public final class Tenant {
        private final TenantHistory history;
        private final List<Runnable> associations = new ArrayList<>();

        private Tenant(TenantHistory history) {
            this.history = history;
        }

        /** Held rows with users. */
        public Tenant held(int subscription, String from, String to, long users) {
            for (int month = number(from); month <= number(to); month++) {
                history.row(subscription, month, 1, Channel.CSP.ordinal(), true, 0, users, 0);
            }
            return this;
        }

        /** A row with a bill. */
        public Tenant billed(int subscription, String month, Channel channel, @Nullable String agreement, long cents) {
            int start = agreement == null
                    ? 0
                    : MonthNumber.of(LocalDate.parse(agreement).minusDays(1));
            history.row(subscription, number(month), 1, channel.ordinal(), false, start, 0, cents);
            return this;
        }

        /** A row of a month, of some of the programme's products: held, used and billed. */
        public Tenant row(int subscription, String month, String product, long users, long cents) {
            history.row(
                    subscription,
                    number(month),
                    plan.pathwaysOf(product),
                    Channel.CSP.ordinal(),
                    true,
                    0,
                    users,
                    cents);
            return this;
        }

        /** A held row with its capacity. */
        public Tenant capacity(int subscription, String month, String product, long units) {
            row(subscription, month, product, 0, 0);
            history.capacity(number(month), plan.pathwaysOf(product), units);
            return this;
        }

        /** A CSP from one month to another. */
        public Tenant reseller(int subscription, int account, String from, String to) {
            return association(subscription, account, AssociationKind.CSP, Claim.NONE, from, to);
        }

        public Tenant association(
                int subscription, int account, AssociationKind kind, Claim claim, String from, String to) {
            associations.add(() -> history.association(
                    subscription, account, kind.ordinal(), claim.ordinal(), number(from), number(to)));
            return this;
        }
    }

    /** The people of one account. */
    public final class Account {
        private int individuals;

        private Account() {}

        /** People who all passed some exams on one day. */
        public Account people(int count, String passedOn, String... exams) {
            for (int i = 0; i < count; i++) {
                person(passedOn, null, exams);
            }
            return this;
        }

        /** A person whose passes expire on a day. */
        public Account person(String passedOn, @Nullable String expiresOn, String... exams) {
            PersonHistory person = people.beginPerson(individuals++);
            for (String exam : exams) {
                person.pass(
                        plan.exams().numberOf(exam),
                        epochDay(passedOn),
                        expiresOn == null ? PersonHistory.OPEN : epochDay(expiresOn),
                        Integer.MIN_VALUE,
                        PersonHistory.OPEN);
            }
            return this;
        }

        private int epochDay(String day) {
            return Math.toIntExact(LocalDate.parse(day).toEpochDay());
        }
    }
}
