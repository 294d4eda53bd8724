package org.partnerscore.core.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.Points;

/** What tiers need of an indicator in a programme without points (R21). The target is what the best tier needs. */
final class TierNeeds implements ValueJudgement {
    private final String indicator;
    private final List<Tier> climbing;

    TierNeeds(MeasureSetting setting) {
        indicator = setting.indicator().id();
        List<Tier> needing = new ArrayList<>(setting.inForce(setting.programme().tiers()).stream()
                .filter(tier -> tier.needs().containsKey(indicator))
                .toList());
        if (needing.isEmpty()) {
            throw new IllegalArgumentException("no tier needs anything of indicator " + indicator);
        }
        Collections.reverse(needing);
        climbing = List.copyOf(needing);
    }

    private BigDecimal need(int tier) {
        BigDecimal need = climbing.get(tier).needs().get(indicator);
        if (need == null) {
            throw new IllegalStateException(climbing.get(tier).id() + " needs nothing of " + indicator);
        }
        return need.stripTrailingZeros();
    }

    /** For how many tiers a value is enough. */
    private int reached(BigDecimal value) {
        int reached = 0;
        while (reached < climbing.size() && value.compareTo(need(reached)) >= 0) {
            reached++;
        }
        return reached;
    }

    @Override
    public Assessment assess(BigDecimal value, int pathway, int market, Remarks remarks) {
        int reached = reached(value);
        if (remarks.wanted()) {
            remark(value, reached, remarks);
        }
        Outcome outcome = reached == climbing.size() ? Outcome.FULL : reached == 0 ? Outcome.NONE : Outcome.PARTIAL;
        return new Assessment(value, null, need(climbing.size() - 1), Points.ZERO, outcome);
    }

    private void remark(BigDecimal value, int reached, Remarks remarks) {
        if (value.signum() == 0) {
            remarks.add(ReasonCode.NOTHING_COUNTED);
        }
        if (reached == climbing.size()) {
            remarks.add(ReasonCode.TARGET_REACHED);
        } else {
            remarks.add(
                    ReasonCode.SHORT_OF_TIER,
                    climbing.get(reached).id(),
                    need(reached).subtract(value));
        }
    }

    @Override
    public void arithmetic(BigDecimal value, int pathway, int market, Remarks steps) {
        int reached = reached(value);
        for (int tier = 0; tier < climbing.size(); tier++) {
            String id = climbing.get(tier).id();
            if (tier < reached) {
                steps.add(ReasonCode.TIER_NEED_MET, value, id, need(tier));
            } else {
                steps.add(
                        ReasonCode.TIER_NEED_MISSED,
                        value,
                        id,
                        need(tier),
                        need(tier).subtract(value));
            }
        }
    }
}
