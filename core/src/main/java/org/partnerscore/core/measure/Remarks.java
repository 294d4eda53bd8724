package org.partnerscore.core.measure;

import java.util.ArrayList;
import java.util.List;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.reason.ReasonCode;

/** Collects the reasons of an indicator, or none where nobody reads them. */
public final class Remarks {
    private final boolean wanted;
    private final List<Reason> reasons = new ArrayList<>();

    /** @param wanted whether reasons are kept */
    public Remarks(boolean wanted) {
        this.wanted = wanted;
    }

    /** Whether reasons are kept: if not, none need be made. */
    boolean wanted() {
        return wanted;
    }

    /** Adds a reason. */
    public void add(ReasonCode code, Object... arguments) {
        if (wanted) {
            reasons.add(Reason.of(code, arguments));
        }
    }

    /** Adds a reason. */
    public void add(Reason reason) {
        if (wanted) {
            reasons.add(reason);
        }
    }

    /** The reasons so far; forgets them. */
    public List<Reason> take() {
        if (reasons.isEmpty()) {
            return List.of();
        }
        List<Reason> taken = List.copyOf(reasons);
        reasons.clear();
        return taken;
    }
}
