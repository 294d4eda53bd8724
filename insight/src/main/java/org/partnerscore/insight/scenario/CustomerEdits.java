package org.partnerscore.insight.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.TenantFacts;
import org.partnerscore.insight.scenario.ChangeProblem.Code;

/** Changes to an account's customers. */
final class CustomerEdits {
    /** What ids of customers that are made up begin with. */
    private static final String NEW = "what-if-customer-";

    private final Programme programme;

    CustomerEdits(Programme programme) {
        this.programme = programme;
    }

    AccountFacts edit(AccountFacts facts, Change change) throws UnfitException {
        if (change instanceof Change.WinCustomers win) {
            return win(facts, win);
        }
        if (change instanceof Change.LoseCustomer lose) {
            TenantFacts tenant = tenant(facts, lose.tenant(), lose.from());
            return facts.withTenant(tenant.withRows(tenant.rows().stream()
                    .filter(row -> row.month().isBefore(lose.from()))
                    .toList()));
        }
        if (change instanceof Change.ChangeUsers users) {
            return facts.withTenant(use(tenant(facts, users.tenant(), users.from()), users));
        }
        if (change instanceof Change.Associate associate) {
            TenantFacts tenant = tenant(facts, associate.tenant(), associate.from());
            return facts.withTenant(
                    associate.won() ? associate(facts, tenant, associate) : dissociate(facts, tenant, associate));
        }
        throw new IllegalArgumentException("no change to customers: " + change);
    }

    /** The customer, which must hold something from a month on. */
    private static TenantFacts tenant(AccountFacts facts, String id, YearMonth from) throws UnfitException {
        TenantFacts tenant = facts.tenants().get(id);
        if (tenant == null
                || tenant.rows().stream().noneMatch(row -> !row.month().isBefore(from))) {
            throw new UnfitException(Code.NO_SUBSCRIPTION, Map.of("tenant", id, "month", from.toString()));
        }
        return tenant;
    }

    private AccountFacts win(AccountFacts facts, Change.WinCustomers change) throws UnfitException {
        String product = product(change);
        String country = change.country() == null ? facts.locations().get(0).country() : change.country();
        SortedMap<String, TenantFacts> tenants = new TreeMap<>(facts.tenants());
        int number = 0;
        for (int i = 0; i < change.customers(); i++) {
            do {
                number++;
            } while (tenants.containsKey(NEW + number));
            String id = NEW + number;
            List<SubscriptionMonth> rows = new ArrayList<>();
            for (YearMonth month = change.from(); !month.isAfter(facts.span().last()); month = month.plusMonths(1)) {
                rows.add(new SubscriptionMonth(
                        id,
                        id,
                        month,
                        product,
                        Channel.CSP,
                        true,
                        null,
                        change.seats(),
                        change.users(),
                        change.billed(),
                        BigDecimal.ZERO));
            }
            Association sold = new Association(
                    id, facts.locations().get(0).partnerId(), AssociationKind.CSP, Claim.NONE, change.from(), null);
            tenants.put(id, new TenantFacts(new Customer(id, id, country), rows, List.of(sold)));
        }
        return facts.withTenants(tenants);
    }

    /** The product named, or the first that qualifies for this pathway, preferably for it alone. */
    private String product(Change.WinCustomers change) throws UnfitException {
        Set<String> qualifying = products(change.pathway(), change.from());
        String named = change.product();
        if (named != null) {
            if (!qualifying.contains(named)) {
                throw new UnfitException(
                        Code.PRODUCT_NOT_QUALIFYING,
                        Map.of(
                                "product", named,
                                "pathway", change.pathway(),
                                "month", change.from().toString()));
            }
            return named;
        }
        Set<String> alone = new TreeSet<>(qualifying);
        programme.pathways().stream()
                .map(Pathway::id)
                .filter(id -> !id.equals(change.pathway()))
                .forEach(id -> alone.removeAll(products(id, change.from())));
        return (alone.isEmpty() ? qualifying : alone).iterator().next();
    }

    private Set<String> products(@Nullable String pathway, YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        LocalDate rules = day.isBefore(programme.start()) ? programme.start() : day;
        Set<String> products = new TreeSet<>();
        programme.pathways().stream()
                .filter(each -> pathway == null || each.id().equals(pathway))
                .forEach(each -> products.addAll(each.products().on(rules)));
        return products;
    }

    private TenantFacts use(TenantFacts tenant, Change.ChangeUsers change) throws UnfitException {
        List<SubscriptionMonth> rows = new ArrayList<>();
        Map<YearMonth, Long> open = new TreeMap<>();
        boolean found = false;
        for (SubscriptionMonth row : tenant.rows()) {
            boolean fits = !row.month().isBefore(change.from())
                    && row.held()
                    && products(change.pathway(), row.month()).contains(row.product());
            long left = fits ? Objects.requireNonNull(open.getOrDefault(row.month(), change.users())) : 0;
            long users = Math.max(0, Math.addExact(row.activeUsers(), left));
            if (fits) {
                open.put(row.month(), left - (users - row.activeUsers()));
                found = true;
            }
            rows.add(users == row.activeUsers() ? row : row.withUse(row.seats(), users));
        }
        if (!found) {
            throw new UnfitException(
                    Code.NO_SUBSCRIPTION,
                    Map.of("tenant", tenant.id(), "month", change.from().toString()));
        }
        return tenant.withRows(rows);
    }

    /** One association of the first location at every subscription; one that begins the same month and ends is opened. */
    private static TenantFacts associate(AccountFacts facts, TenantFacts tenant, Change.Associate change) {
        String location = facts.locations().get(0).partnerId();
        Set<String> subscriptions = new TreeSet<>();
        tenant.rows().forEach(row -> subscriptions.add(row.subscriptionId()));
        List<Association> associations = new ArrayList<>(tenant.associations());
        for (String subscription : subscriptions) {
            Association won =
                    new Association(subscription, location, change.kind(), change.claim(), change.from(), null);
            associations.removeIf(old -> new Association(
                            old.subscriptionId(), old.partnerId(), old.kind(), old.claim(), old.from(), null)
                    .equals(won));
            associations.add(won);
        }
        return tenant.withAssociations(associations);
    }

    private static TenantFacts dissociate(AccountFacts facts, TenantFacts tenant, Change.Associate change)
            throws UnfitException {
        List<Association> associations = tenant.associations().stream()
                .map(old -> meant(facts, old, change) ? endedBefore(old, change.from()) : Optional.of(old))
                .flatMap(Optional::stream)
                .toList();
        if (associations.equals(tenant.associations())) {
            throw new UnfitException(
                    Code.NO_ASSOCIATION,
                    Map.of(
                            "tenant", tenant.id(),
                            "kind", change.kind().toString(),
                            "month", change.from().toString()));
        }
        return tenant.withAssociations(associations);
    }

    private static boolean meant(AccountFacts facts, Association association, Change.Associate change) {
        return facts.owns(association.partnerId())
                && association.kind() == change.kind()
                && (change.claim() == Claim.NONE || association.claim() == change.claim());
    }

    private static Optional<Association> endedBefore(Association old, YearMonth month) {
        if (!old.from().isBefore(month)) {
            return Optional.empty();
        }
        YearMonth to = old.to();
        return Optional.of(
                to != null && to.isBefore(month)
                        ? old
                        : new Association(
                                old.subscriptionId(),
                                old.partnerId(),
                                old.kind(),
                                old.claim(),
                                old.from(),
                                month.minusMonths(1)));
    }
}
