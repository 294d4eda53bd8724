package org.partnerscore.spark.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;

/** The tables scores and indicators as rows of Spark, for Parquet. */
final class ScoreRows {
    static final StructType SCORES = new StructType()
            .add("account_id", DataTypes.StringType)
            .add("programme", DataTypes.StringType)
            .add("pathway", DataTypes.StringType)
            .add("month", DataTypes.DateType)
            .add("points", DataTypes.createDecimalType(5, 2))
            .add("max_points", DataTypes.createDecimalType(5, 2))
            .add("tier", DataTypes.StringType);

    static final StructType INDICATORS = new StructType()
            .add("account_id", DataTypes.StringType)
            .add("programme", DataTypes.StringType)
            .add("pathway", DataTypes.StringType)
            .add("month", DataTypes.DateType)
            .add("indicator", DataTypes.StringType)
            .add("market", DataTypes.StringType)
            .add("value", DataTypes.createDecimalType(38, 2))
            .add("baseline", DataTypes.createDecimalType(38, 2))
            .add("target", DataTypes.createDecimalType(38, 2))
            .add("points", DataTypes.createDecimalType(5, 2))
            .add("max_points", DataTypes.createDecimalType(5, 2))
            .add("outcome", DataTypes.StringType);

    private ScoreRows() {}

    /** The rows of scores of an account. */
    static List<Row> scores(Scorecard card) {
        List<Row> rows = new ArrayList<>();
        for (PathwayScore score : card.pathways()) {
            rows.add(RowFactory.create(
                    card.account(),
                    card.programme().id(),
                    score.pathway().id(),
                    day(card),
                    points(score.points()),
                    points(score.maximum()),
                    score.tier()));
        }
        return rows;
    }

    /** The rows of indicators of an account. */
    static List<Row> indicators(Scorecard card) {
        List<Row> rows = new ArrayList<>();
        for (PathwayScore pathway : card.pathways()) {
            for (IndicatorScore score : pathway.indicators()) {
                rows.add(RowFactory.create(
                        card.account(),
                        card.programme().id(),
                        pathway.pathway().id(),
                        day(card),
                        score.indicator().id(),
                        score.market().isEmpty() ? null : score.market(),
                        number(score.value()),
                        number(score.baseline()),
                        number(score.target()),
                        points(score.points()),
                        points(score.maximum()),
                        score.outcome().id()));
            }
        }
        return rows;
    }

    private static LocalDate day(Scorecard card) {
        return card.month().atDay(1);
    }

    private static BigDecimal points(Points points) {
        return BigDecimal.valueOf(points.hundredths(), 2);
    }

    private static @Nullable BigDecimal number(@Nullable BigDecimal number) {
        return number == null ? null : number.setScale(2);
    }
}
