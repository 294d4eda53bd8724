package org.partnerscore.core.measure;

import java.math.BigDecimal;
import org.partnerscore.core.reason.ReasonCode;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.Points;

/** Points in proportion to a target (R2). */
final class PartialPoints implements ValueJudgement {
    private final Points maximum;
    private final NumberTable targets;

    PartialPoints(MeasureSetting setting) {
        maximum = setting.maximum();
        targets = setting.target();
    }

    BigDecimal target(int pathway, int market) {
        return targets.get(pathway, market);
    }

    Points maximum() {
        return maximum;
    }

    @Override
    public void arithmetic(BigDecimal value, int pathway, int market, Remarks steps) {
        BigDecimal target = target(pathway, market);
        Points points = assess(value, pathway, market, new Remarks(false)).points();
        if (value.signum() <= 0) {
            steps.add(ReasonCode.POINTS_OF_NOTHING, value);
        } else if (value.compareTo(target) >= 0) {
            steps.add(ReasonCode.POINTS_AT_TARGET, value, target, points.toString());
        } else {
            steps.add(ReasonCode.POINTS_IN_PROPORTION, maximum.toString(), value, target, points.toString());
        }
    }

    @Override
    public Assessment assess(BigDecimal value, int pathway, int market, Remarks remarks) {
        BigDecimal target = target(pathway, market);
        Points points = Points.partial(maximum, value, target);
        if (remarks.wanted()) {
            remark(value, target, remarks);
        }
        return new Assessment(value, null, target, points, Outcome.of(points, maximum));
    }

    private static void remark(BigDecimal value, BigDecimal target, Remarks remarks) {
        if (value.signum() < 0) {
            remarks.add(ReasonCode.NEGATIVE_VALUE);
        } else if (value.signum() == 0) {
            remarks.add(ReasonCode.NOTHING_COUNTED);
        }
        if (value.compareTo(target) >= 0) {
            remarks.add(ReasonCode.TARGET_REACHED);
        } else {
            remarks.add(ReasonCode.SHORT_OF_TARGET, target.subtract(value));
        }
    }
}
