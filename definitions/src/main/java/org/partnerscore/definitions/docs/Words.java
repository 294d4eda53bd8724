package org.partnerscore.definitions.docs;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.Grant;
import org.partnerscore.core.programme.LossPolicy;
import org.partnerscore.core.programme.MarketBasis;
import org.partnerscore.core.programme.Requirement;
import org.partnerscore.core.programme.Requirement.Alternative;
import org.partnerscore.core.programme.Unit;

/** English words for values of a definition. */
final class Words {
    private Words() {}

    static String loss(LossPolicy policy) {
        return switch (policy) {
            case CREDITED_IN_MONTH_BEFORE -> "every account credited for the customer in the month before the loss";
            case CREDITED_WITH_LATEST_ADD ->
                "every account credited with the customer's latest add before the loss, if that add is recent enough";
        };
    }

    static String basis(MarketBasis basis) {
        return switch (basis) {
            case CUSTOMERS -> "its customers; its own locations if it is credited for none in the window";
            case LOCATION -> "its own locations";
        };
    }

    static String unit(Unit unit) {
        return switch (unit) {
            case USD -> "USD";
            case CUSTOMERS -> "customers";
            case PEOPLE -> "people";
            case USERS -> "users";
            case PAIRS -> "pairs";
            case CONSUMPTION -> "MCV";
        };
    }

    static String quantity(BigDecimal number, Unit unit) {
        String digits = Markdown.number(number);
        return switch (unit) {
            case USD -> "USD " + digits;
            case CUSTOMERS -> digits + plural(number, " customer", " customers");
            case PEOPLE -> digits + plural(number, " person", " people");
            case USERS -> digits + plural(number, " monthly active user", " monthly active users");
            case PAIRS -> digits + plural(number, " pair", " pairs");
            case CONSUMPTION -> digits + " MCV";
        };
    }

    private static String plural(BigDecimal number, String one, String many) {
        return number.compareTo(BigDecimal.ONE) == 0 ? one : many;
    }

    static String requirement(Requirement requirement) {
        return requirement.anyOf().stream().map(Words::alternative).collect(Collectors.joining("; or "));
    }

    private static String alternative(Alternative alternative) {
        return alternative.allOf().stream().map(Words::part).collect(Collectors.joining(", and "));
    }

    private static String part(Set<String> exams) {
        String list = String.join(", ", new TreeSet<>(exams));
        return switch (exams.size()) {
            case 1 -> list;
            case 2 -> list.replace(", ", " or ");
            default -> "one of " + list;
        };
    }

    static String grants(List<Grant> grants) {
        return grants.stream().map(Words::grant).collect(Collectors.joining("; "));
    }

    private static String grant(Grant grant) {
        String kind = "every " + grant.kind();
        Set<Claim> claims = new TreeSet<>(grant.claims());
        if (!claims.equals(Set.of(Claim.NONE))) {
            kind += " " + claims(claims);
        }
        return grant.unless() == null
                ? kind
                : kind + ", unless a " + grant.unless() + " is credited for the subscription in that month";
    }

    private static String claims(Collection<Claim> claims) {
        String named = claims.stream()
                .filter(claim -> claim != Claim.NONE)
                .map(Claim::name)
                .collect(Collectors.joining(" or "));
        return "with the claim " + named + (claims.contains(Claim.NONE) ? ", or without a claim" : "");
    }
}
