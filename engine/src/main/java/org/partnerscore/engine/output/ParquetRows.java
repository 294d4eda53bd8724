package org.partnerscore.engine.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.parquet.write.CodedColumn;
import org.partnerscore.dataset.parquet.write.MadeRowGroup;
import org.partnerscore.dataset.parquet.write.OutputColumn;
import org.partnerscore.dataset.parquet.write.ParquetOutput;
import org.partnerscore.dataset.parquet.write.RowGroupMaker;
import org.partnerscore.engine.score.Scores;

/** The tables scores and indicators as Parquet; a row group has the rows of some accounts. */
final class ParquetRows {
    private final boolean points;
    private final boolean status;
    private final boolean tracks;
    private final List<OutputColumn> scoreColumns;
    private final List<OutputColumn> indicatorColumns;
    private final Scores scores;
    private final int[] accounts;
    private final int accountsAPiece;

    /** @param accounts numbers of the accounts, ascending */
    ParquetRows(Scores scores, int[] accounts) {
        this.points = scores.plan().programme().hasPoints();
        this.status = scores.plan().programme().keepsStatus();
        this.tracks = scores.plan().programme().hasTracks();
        this.scoreColumns =
                OutputColumns.parquet(OutputColumns.scores(scores.plan().programme()));
        this.indicatorColumns =
                OutputColumns.parquet(OutputColumns.indicators(scores.plan().programme()));
        this.scores = scores;
        this.accounts = accounts;
        int rows = scores.plan().programme().pathways().size()
                * scores.plan().programme().indicators().size();
        this.accountsAPiece = Math.max(RowGroupMaker.MOST_ROWS / Math.max(rows, 1), 1);
    }

    /** The rows of some accounts. */
    private record Piece(MadeRowGroup scores, MadeRowGroup indicators) {}

    /** Writes both. */
    void write(int threads, Path scoresFile, Path indicatorsFile) throws IOException {
        try (ParquetOutput scoresOut = new ParquetOutput(scoresFile, scoreColumns);
                ParquetOutput indicatorsOut = new ParquetOutput(indicatorsFile, indicatorColumns)) {
            InOrder.run(threads, (accounts.length + accountsAPiece - 1) / accountsAPiece, this::piece, piece -> {
                scoresOut.add(piece.scores);
                indicatorsOut.add(piece.indicators);
            });
            scoresOut.finish();
            indicatorsOut.finish();
        }
    }

    private Piece piece(int number) {
        Scores.Cards cards = scores.cards(false);
        RowGroupMaker scoreRows = new RowGroupMaker(scoreColumns);
        RowGroupMaker indicatorRows = new RowGroupMaker(indicatorColumns);
        int from = number * accountsAPiece;
        for (int i = from; i < Math.min(from + accountsAPiece, accounts.length); i++) {
            Scorecard card = cards.scorecard(accounts[i]);
            for (PathwayScore score : card.pathways()) {
                score(new Row(scoreRows).shared(scores.plan(), card, score), score);
                for (IndicatorScore indicator : score.indicators()) {
                    indicator(new Row(indicatorRows).shared(scores.plan(), card, score), indicator);
                }
            }
        }
        return new Piece(scoreRows.end(), indicatorRows.end());
    }

    private void score(Row row, PathwayScore score) {
        String tier = score.tier();
        row.points(score.points(), points).points(score.maximum(), points).text(tier);
        if (status) {
            row.text(PathwayScore.statusOf(tier));
        }
        row.end();
    }

    private void indicator(Row row, IndicatorScore score) {
        row.text(score.indicator().id())
                .text(tracks ? "" : score.market())
                .number(score.value())
                .number(score.baseline())
                .number(score.target())
                .points(score.points(), points)
                .points(score.maximum(), points)
                .text(score.outcome().id());
        if (tracks) {
            row.text(score.market());
        }
        row.end();
    }

    /** A row that is being set, column by column. */
    private static final class Row {
        private final RowGroupMaker group;
        private int next;

        Row(RowGroupMaker group) {
            this.group = group;
        }

        private CodedColumn column() {
            return group.columns().get(next++);
        }

        /** What rows of both tables begin with. */
        Row shared(ScoringPlan plan, Scorecard card, PathwayScore score) {
            text(card.account())
                    .text(plan.programme().id())
                    .text(score.pathway().id());
            column().number(plan.month().atDay(1).toEpochDay());
            return this;
        }

        /** A text; none where it is empty. */
        Row text(String text) {
            if (text.isEmpty()) {
                column().none();
            } else {
                column().text(text);
            }
            return this;
        }

        /** Points; none where the programme has none. */
        Row points(Points points, boolean any) {
            if (any) {
                column().number(points.hundredths());
            } else {
                column().none();
            }
            return this;
        }

        /** A number; the type of the column has two decimals. */
        Row number(@Nullable BigDecimal number) {
            if (number == null) {
                column().none();
            } else {
                column().decimal(number.setScale(2, RoundingMode.HALF_UP));
            }
            return this;
        }

        void end() {
            group.addRow();
        }
    }
}
