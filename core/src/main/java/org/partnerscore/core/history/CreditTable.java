package org.partnerscore.core.history;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.programme.CreditPolicy;
import org.partnerscore.core.programme.Grant;

/** A credit policy (R5) as bits: which association is granted which aspects, and which kind takes the credit away. */
public final class CreditTable {
    private static final int KINDS = AssociationKind.values().length;
    private static final int CLAIMS = Claim.values().length;
    private static final int NO_KIND = -1;

    private final int aspects;
    private final int[] granted = new int[KINDS * CLAIMS];
    private final int[] displacer;

    /**
     * @param policy the policy in force
     * @param aspectIds ids of the aspects; their numbers are their places here
     */
    public CreditTable(CreditPolicy policy, List<String> aspectIds) {
        aspects = aspectIds.size();
        displacer = new int[KINDS * Math.max(aspects, 1)];
        Arrays.fill(displacer, NO_KIND);
        for (int aspect = 0; aspect < aspects; aspect++) {
            for (Grant grant : policy.grants().getOrDefault(aspectIds.get(aspect), List.of())) {
                for (Claim claim : grant.claims()) {
                    granted[grant.kind().ordinal() * CLAIMS + claim.ordinal()] |= 1 << aspect;
                }
                displacer[grant.kind().ordinal() * aspects + aspect] = ordinal(grant.unless());
            }
        }
    }

    private static int ordinal(@Nullable AssociationKind kind) {
        return kind == null ? NO_KIND : kind.ordinal();
    }

    int aspects() {
        return aspects;
    }

    static int kinds() {
        return KINDS;
    }

    /** Bits of the aspects that an association may be credited for; 0 if it never earns anything. */
    public int granted(int kind, int claim) {
        return granted[kind * CLAIMS + claim];
    }

    /** The kind that takes this kind's credit away, or a number below 0. */
    public int displacer(int kind, int aspect) {
        return displacer[kind * aspects + aspect];
    }
}
