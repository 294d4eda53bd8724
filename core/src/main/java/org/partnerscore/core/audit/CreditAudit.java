package org.partnerscore.core.audit;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.history.CreditTable;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;

/** Says why an account is not credited for a subscription (R5), once the kernel has found that it is not. */
public final class CreditAudit {
    private final CreditTable table;
    private final String account;
    private final UnaryOperator<String> accountOfPartner;
    private final Map<String, List<Association>> associations;

    /**
     * How near an association comes to earning the credit: the nearest is told. In the order of the constants, the
     * nearest first.
     */
    private enum Nearness {
        DISPLACED,
        NOT_COVERED,
        ENDED,
        NOT_BEGUN,
        NEITHER,
        NONE
    }

    private record Verdict(Nearness nearness, Reason reason, YearMonth until) {
        private static final Comparator<Verdict> NEAREST_FIRST = Comparator.comparing(Verdict::nearness)
                .thenComparing(Verdict::until, Comparator.reverseOrder())
                .thenComparing(verdict -> verdict.reason().toString());
    }

    /**
     * @param account id of the account
     * @param accountOfPartner the id of the account of a location
     * @param associations those of a tenant's subscriptions, of all partners
     */
    public CreditAudit(
            CreditTable table,
            String account,
            UnaryOperator<String> accountOfPartner,
            Collection<Association> associations) {
        this.table = table;
        this.account = account;
        this.accountOfPartner = accountOfPartner;
        this.associations = associations.stream().collect(Collectors.groupingBy(Association::subscriptionId));
    }

    /** Why the account is not credited in a month for an aspect, by the subscription of these that comes nearest to it. */
    Reason why(Collection<String> subscriptions, YearMonth month, int aspect) {
        return subscriptions.stream()
                .flatMap(id -> of(id).stream())
                .filter(association -> ours(association))
                .map(association -> verdict(association, month, aspect))
                .min(Verdict.NEAREST_FIRST)
                .map(Verdict::reason)
                .orElse(Reason.of(ReasonCode.NOT_ASSOCIATED));
    }

    private List<Association> of(String subscription) {
        return associations.getOrDefault(subscription, List.of());
    }

    private boolean ours(Association association) {
        return accountOfPartner.apply(association.partnerId()).equals(account);
    }

    private Verdict verdict(Association association, YearMonth month, int aspect) {
        boolean inForce = association.inForce(month);
        String kind = association.kind().name();
        YearMonth until = association.to() == null ? month : association.to();
        if (!covers(association, aspect)) {
            int grants = table.granted(
                    association.kind().ordinal(), association.claim().ordinal());
            return new Verdict(
                    inForce && grants != 0 ? Nearness.NOT_COVERED : Nearness.NEITHER,
                    uncovered(association, grants),
                    until);
        }
        if (inForce) {
            return new Verdict(Nearness.DISPLACED, displaced(association, month, aspect), until);
        }
        return month.isBefore(association.from())
                ? new Verdict(
                        Nearness.NOT_BEGUN,
                        Reason.of(ReasonCode.ASSOCIATION_NOT_BEGUN, kind, association.from()),
                        until)
                : new Verdict(Nearness.ENDED, Reason.of(ReasonCode.ASSOCIATION_ENDED, kind, until), until);
    }

    private static Reason uncovered(Association association, int grants) {
        if (association.kind() != AssociationKind.CPOR) {
            return Reason.of(ReasonCode.KIND_DOES_NOT_COVER, association.kind().name());
        }
        return association.claim() == Claim.NONE
                ? Reason.of(ReasonCode.CLAIM_MISSING, association.kind().name())
                : Reason.of(
                        grants == 0 ? ReasonCode.CLAIM_NEVER_EARNS : ReasonCode.CLAIM_DOES_NOT_COVER,
                        association.claim().name());
    }

    private boolean covers(Association association, int aspect) {
        return (table.granted(association.kind().ordinal(), association.claim().ordinal()) >> aspect & 1) != 0;
    }

    private Reason displaced(Association association, YearMonth month, int aspect) {
        int displacer = table.displacer(association.kind().ordinal(), aspect);
        return of(association.subscriptionId()).stream()
                .filter(other -> other.kind().ordinal() == displacer)
                .filter(other -> other.inForce(month) && covers(other, aspect))
                .map(other -> accountOfPartner.apply(other.partnerId()))
                .min(Comparator.naturalOrder())
                .map(other -> Reason.of(
                        ReasonCode.ASSOCIATION_DISPLACED,
                        association.kind().name(),
                        AssociationKind.values()[displacer].name(),
                        other))
                .orElseThrow(() -> new IllegalStateException(association + " is in force in " + month
                        + " and covers aspect " + aspect + ", nothing displaces it, and yet it is not credited"));
    }
}
