package org.partnerscore.dataset.account;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.partnerscore.core.facts.Competency;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;

/**
 * All of a data set that can change one account's scores, and what was asked for beside. Immutable; an edit gives other
 * facts that share every tenant that was not edited.
 *
 * @param account the account's id
 * @param locations its locations, at least one
 * @param competencies its competencies, of any programme
 * @param passes all exam passes under its locations
 * @param tenants by id: every tenant of which a subscription is associated with one of the locations in some month, by
 *     whatever kind, and those asked for
 * @param span what the whole data set covers; the months that can be scored
 * @param beyond what belongs to others
 */
public record AccountFacts(
        String account,
        List<Partner> locations,
        List<Competency> competencies,
        List<ExamPass> passes,
        SortedMap<String, TenantFacts> tenants,
        DataSpan span,
        Beyond beyond) {
    /**
     * What belongs to other accounts; it changes no score of this one.
     *
     * @param partners by id: the locations of other accounts that are associated with the tenants, or under which
     *     {@code passes} are
     * @param passes exam passes, under other accounts, of the people asked for
     */
    public record Beyond(Map<String, Partner> partners, List<ExamPass> passes) {
        /** Nothing of anybody else. */
        public static final Beyond NOTHING = new Beyond(Map.of(), List.of());

        public Beyond {
            partners = Map.copyOf(partners);
            passes = List.copyOf(passes);
        }
    }

    public AccountFacts {
        locations = List.copyOf(locations);
        competencies = List.copyOf(competencies);
        passes = List.copyOf(passes);
        tenants = Collections.unmodifiableSortedMap(new TreeMap<>(tenants));
        if (locations.isEmpty()) {
            throw new IllegalArgumentException("account " + account + " has no location");
        }
        if (locations.stream().anyMatch(location -> !location.accountId().equals(account))) {
            throw new IllegalArgumentException("a location is not one of account " + account);
        }
    }

    /** Whether a location is one of the account's. */
    public boolean owns(String partnerId) {
        return locations.stream().anyMatch(location -> location.partnerId().equals(partnerId));
    }

    /** The location with an id, the account's or another's, among those the facts name. */
    public Optional<Partner> partner(String partnerId) {
        return locations.stream()
                .filter(location -> location.partnerId().equals(partnerId))
                .findFirst()
                .or(() -> Optional.ofNullable(beyond.partners().get(partnerId)));
    }

    /** The tenant with an id, if the facts have it. */
    public Optional<TenantFacts> tenant(String tenantId) {
        return Optional.ofNullable(tenants.get(tenantId));
    }

    /** What to call a tenant: its name, or its id where it has none. */
    public String tenantName(String tenantId) {
        return tenant(tenantId)
                .map(tenant -> tenant.customer().name())
                .filter(name -> !name.isBlank())
                .orElse(tenantId);
    }

    /** The names of the tenants' customers, by tenant id; empty texts where a customer has none. */
    public Map<String, String> customerNames() {
        return tenants.values().stream()
                .collect(Collectors.toUnmodifiableMap(
                        TenantFacts::id, tenant -> tenant.customer().name()));
    }

    /** The day on which the account attained a programme's competency; empty if it has none. */
    public Optional<LocalDate> attainedOn(String programme) {
        return competencies.stream()
                .filter(competency -> competency.programme().equals(programme))
                .map(Competency::attainedOn)
                .findFirst();
    }

    /** The facts with a tenant in another state, or with one more. */
    public AccountFacts withTenant(TenantFacts tenant) {
        SortedMap<String, TenantFacts> edited = new TreeMap<>(tenants);
        edited.put(tenant.id(), tenant);
        return withTenants(edited);
    }

    /** The facts with every tenant edited; an edit that returns what it was given leaves the tenant shared. */
    public AccountFacts withEachTenant(UnaryOperator<TenantFacts> edit) {
        SortedMap<String, TenantFacts> edited = new TreeMap<>(tenants);
        edited.replaceAll((id, tenant) -> edit.apply(tenant));
        return withTenants(edited);
    }

    /** The facts with other tenants, by id. */
    public AccountFacts withTenants(SortedMap<String, TenantFacts> other) {
        return new AccountFacts(account, locations, competencies, passes, other, span, beyond);
    }

    /** The facts with other exam passes. A pass before all others of the data set moves the span's first pass. */
    public AccountFacts withPasses(List<ExamPass> other) {
        LocalDate first = other.stream()
                .map(ExamPass::passedOn)
                .min(LocalDate::compareTo)
                .filter(day -> span.firstPass() == null || day.isBefore(span.firstPass()))
                .orElse(span.firstPass());
        DataSpan reaching = new DataSpan(span.first(), span.last(), first);
        return new AccountFacts(account, locations, competencies, other, tenants, reaching, beyond);
    }

    /** The facts with other competencies. */
    public AccountFacts withCompetencies(List<Competency> other) {
        return new AccountFacts(account, locations, other, passes, tenants, span, beyond);
    }

    /** The facts of a data set that goes on to a month, or ends with it; no row is added or taken away. */
    public AccountFacts endingWith(YearMonth last) {
        DataSpan reaching = new DataSpan(span.first(), last, span.firstPass());
        return new AccountFacts(account, locations, competencies, passes, tenants, reaching, beyond);
    }
}
