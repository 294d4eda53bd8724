package org.partnerscore.spark.score;

import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.engine.output.CsvRows;
import org.partnerscore.engine.output.JsonRows;
import org.partnerscore.engine.output.RowWriter;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.output.Utf8Buffer;
import org.partnerscore.spark.output.TextFrame;

/** The text of scores or indicators, account by account, as the engine writes it. */
final class ScoreText {
    private final RowWriter writer;
    private final TextFrame frame;
    private final Utf8Buffer buffer = new Utf8Buffer();

    private ScoreText(RowWriter writer, boolean json) {
        this.writer = writer;
        this.frame = TextFrame.of(writer.head(), writer.surplus(), writer.tail(), json);
    }

    static ScoreText scores(ScoringPlan plan, TableFormat format) {
        return format == TableFormat.JSON
                ? new ScoreText(new JsonRows(plan).scores(), true)
                : new ScoreText(new CsvRows(plan).scores(), false);
    }

    static ScoreText indicators(ScoringPlan plan, TableFormat format) {
        return format == TableFormat.JSON
                ? new ScoreText(new JsonRows(plan).indicators(), true)
                : new ScoreText(new CsvRows(plan).indicators(), false);
    }

    /** What stands around the accounts. */
    TextFrame frame() {
        return frame;
    }

    /** An account's rows as one record. */
    String of(Scorecard card) {
        buffer.clear();
        writer.rows(card, buffer);
        return frame.record(buffer.text());
    }
}
