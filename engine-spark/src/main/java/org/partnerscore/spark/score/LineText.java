package org.partnerscore.spark.score;

import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.engine.output.LineId;
import org.partnerscore.engine.output.LineSyntax;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.output.Utf8Buffer;
import org.partnerscore.spark.output.TextFrame;

/** The text of contributions, line by line, as the engine writes it. */
final class LineText {
    private final ScoringPlan plan;
    private final AccountDirectory accounts;
    private final LineSyntax syntax;
    private final TextFrame frame;
    private final Utf8Buffer buffer = new Utf8Buffer();

    LineText(ScoringPlan plan, AccountDirectory accounts, TableFormat format) {
        this.plan = plan;
        this.accounts = accounts;
        boolean json = format == TableFormat.JSON;
        this.syntax = json ? LineSyntax.json(plan) : LineSyntax.csv(plan);
        this.frame = TextFrame.of(syntax.head(), syntax.between().length, syntax.tail(), json);
    }

    /** What stands around the lines. */
    TextFrame frame() {
        return frame;
    }

    /** A line, see {@link Line}, as one record. */
    String of(Row line) {
        Slot slot = plan.slots().slots().get(line.getInt(Line.SLOT));
        buffer.clear();
        buffer.raw(syntax.beginning(accounts.account(line.getInt(Line.ACCOUNT)).id(), slot));
        for (LineId id : LineId.values()) {
            String text = Line.id(line, id);
            if (text == null) {
                syntax.noId(id, buffer);
            } else {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                syntax.id(id, utf8, 0, utf8.length, syntax.plain(utf8, 0, utf8.length), buffer);
            }
        }
        syntax.rest(slot.index(), line.getInt(Line.MONTH), line.getLong(Line.AMOUNT), buffer);
        return frame.record(buffer.text());
    }
}
