package org.partnerscore.spark.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.engine.output.OutputColumns;

/** The tables scores and indicators as rows of Spark, for Parquet. */
final class ScoreRows {
    private ScoreRows() {}

    /** The columns of scores. */
    static StructType scores(Programme programme) {
        return TableType.of(OutputColumns.scores(programme));
    }

    /** The rows of scores of an account. */
    static List<Row> scores(Scorecard card) {
        List<Row> rows = new ArrayList<>();
        for (PathwayScore score : card.pathways()) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(card.account());
            values.add(card.programme().id());
            values.add(score.pathway().id());
            values.add(day(card));
            values.add(points(card, score.points()));
            values.add(points(card, score.maximum()));
            String tier = score.tier();
            values.add(tier);
            if (card.programme().keepsStatus()) {
                values.add(text(PathwayScore.statusOf(tier)));
            }
            rows.add(RowFactory.create(values.toArray()));
        }
        return rows;
    }

    /** The columns of indicators. */
    static StructType indicators(Programme programme) {
        return TableType.of(OutputColumns.indicators(programme));
    }

    /** The rows of indicators of an account. */
    static List<Row> indicators(Scorecard card) {
        boolean tracks = card.programme().hasTracks();
        List<Row> rows = new ArrayList<>();
        for (PathwayScore pathway : card.pathways()) {
            for (IndicatorScore score : pathway.indicators()) {
                List<@Nullable Object> values = new ArrayList<>();
                values.add(card.account());
                values.add(card.programme().id());
                values.add(pathway.pathway().id());
                values.add(day(card));
                values.add(score.indicator().id());
                values.add(tracks ? null : text(score.market()));
                values.add(number(score.value()));
                values.add(number(score.baseline()));
                values.add(number(score.target()));
                values.add(points(card, score.points()));
                values.add(points(card, score.maximum()));
                values.add(score.outcome().id());
                if (tracks) {
                    values.add(text(score.market()));
                }
                rows.add(RowFactory.create(values.toArray()));
            }
        }
        return rows;
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static LocalDate day(Scorecard card) {
        return card.month().atDay(1);
    }

    /** Points; null in a programme without. */
    private static @Nullable BigDecimal points(Scorecard card, Points points) {
        return card.programme().hasPoints() ? BigDecimal.valueOf(points.hundredths(), 2) : null;
    }

    private static @Nullable BigDecimal number(@Nullable BigDecimal number) {
        return number == null ? null : number.setScale(2, RoundingMode.HALF_UP);
    }
}
