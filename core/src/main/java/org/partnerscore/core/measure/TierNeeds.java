package org.partnerscore.core.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.Points;

/** What tiers need of an indicator in a programme without points (R21). The target is what the best tier needs. */
final class TierNeeds implements ValueJudgement {
    private final List<String> tiers;
    private final List<BigDecimal> needs;

    TierNeeds(MeasureSetting setting) {
        String indicator = setting.indicator().id();
        List<String> climbing = new ArrayList<>();
        List<BigDecimal> needed = new ArrayList<>();
        for (Tier tier : setting.inForce(setting.programme().tiers())) {
            BigDecimal need = tier.needs().get(indicator);
            if (need != null) {
                climbing.add(0, tier.id());
                needed.add(0, need.stripTrailingZeros());
            }
        }
        if (needed.isEmpty()) {
            throw new IllegalArgumentException("no tier needs anything of indicator " + indicator);
        }
        tiers = List.copyOf(climbing);
        needs = List.copyOf(needed);
    }

    /** For how many tiers a value is enough. */
    private int reached(BigDecimal value) {
        int reached = 0;
        while (reached < needs.size() && value.compareTo(needs.get(reached)) >= 0) {
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
        Outcome outcome = reached == needs.size() ? Outcome.FULL : reached == 0 ? Outcome.NONE : Outcome.PARTIAL;
        return new Assessment(value, null, needs.get(needs.size() - 1), Points.ZERO, outcome);
    }

    private void remark(BigDecimal value, int reached, Remarks remarks) {
        if (value.signum() == 0) {
            remarks.add(ReasonCode.NOTHING_COUNTED);
        }
        if (reached == needs.size()) {
            remarks.add(ReasonCode.TARGET_REACHED);
        } else {
            remarks.add(
                    ReasonCode.SHORT_OF_TIER,
                    tiers.get(reached),
                    needs.get(reached).subtract(value));
        }
    }

    @Override
    public void arithmetic(BigDecimal value, int pathway, int market, Remarks steps) {
        int reached = reached(value);
        for (int tier = 0; tier < needs.size(); tier++) {
            String id = tiers.get(tier);
            if (tier < reached) {
                steps.add(ReasonCode.TIER_NEED_MET, value, id, needs.get(tier));
            } else {
                steps.add(
                        ReasonCode.TIER_NEED_MISSED,
                        value,
                        id,
                        needs.get(tier),
                        needs.get(tier).subtract(value));
            }
        }
    }
}
