package org.partnerscore.spark.score;

import java.nio.charset.StandardCharsets;
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
    private final boolean json;
    private final Utf8Buffer buffer = new Utf8Buffer();

    private ScoreText(RowWriter writer, boolean json) {
        this.writer = writer;
        this.json = json;
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

    /** What stands around the accounts. Rows of JSON begin with a line end, those of CSV end with one. */
    TextFrame frame() {
        String head = new String(writer.head(), StandardCharsets.UTF_8);
        String tail = new String(writer.tail(), StandardCharsets.UTF_8);
        return json
                ? new TextFrame(head + "\n", writer.surplus() + 1, tail, head + tail)
                : new TextFrame(head, 0, tail, head + tail);
    }

    /** An account's rows without the line end at one of their ends. */
    String of(Scorecard card) {
        buffer.clear();
        writer.rows(card, buffer);
        String text = buffer.text();
        return json ? text.substring(1) : text.substring(0, text.length() - 1);
    }
}
