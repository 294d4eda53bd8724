package org.partnerscore.engine.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.engine.read.IdTexts;
import org.partnerscore.engine.read.Lines;

/**
 * A file of contributions as text. Buffers that were written are filled again, so that rows cost no memory; none grows with
 * what an account has.
 */
final class TextLines implements LineForm<List<Utf8Buffer>> {
    /** A buffer of so many bytes is full. */
    private static final int FULL = 1 << 20;

    /** Room for the row with which a buffer gets full, unless its ids are very long. */
    private static final int ROW = 1 << 12;

    private final LineSyntax syntax;
    private final LineIds ids;
    private final OutputStream out;
    private final Queue<Utf8Buffer> spare = new ConcurrentLinkedQueue<>();
    private boolean begun;

    TextLines(Path file, LineSyntax syntax, LineIds ids) throws IOException {
        this.syntax = syntax;
        this.ids = ids;
        this.out = new ForcedFile(file);
        out.write(syntax.head());
    }

    @Override
    public LineRows<List<Utf8Buffer>> rows() {
        return new Rows();
    }

    @Override
    public void write(List<Utf8Buffer> piece) throws IOException {
        for (Utf8Buffer rows : piece) {
            if (rows.length() > 0) {
                // Every row ends with what stands between rows.
                int between = syntax.between().length;
                out.write(syntax.between(), 0, begun ? between : 0);
                rows.cut(between);
                rows.writeTo(out);
                begun = true;
            }
            rows.clear();
            spare.add(rows);
        }
    }

    @Override
    public void finish() throws IOException {
        out.write(syntax.tail());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private Utf8Buffer buffer() {
        Utf8Buffer again = spare.poll();
        return again == null ? new Utf8Buffer(FULL + ROW) : again;
    }

    private final class Rows implements LineRows<List<Utf8Buffer>> {
        private static final int NEVER = -2;

        private final IdTexts.Id id = new IdTexts.Id();
        private final PlainIds plainTenants = new PlainIds(syntax);
        private final PlainIds plainPeople = new PlainIds(syntax);
        private final PlainIds plainSubscriptions = new PlainIds(syntax);
        private final List<Utf8Buffer> full = new ArrayList<>();
        private Utf8Buffer text = buffer();
        private byte[] beginning = {};
        private int tenant;
        private int place;
        private int from;
        private int to;

        @Override
        public void begin(String account, Slot slot) {
            beginning = syntax.beginning(account, slot);
            tenant = NEVER;
        }

        @Override
        public void row(Lines lines, int line) {
            if (text.length() >= FULL) {
                endBuffer();
            }
            int ofTenant = lines.tenant(line);
            int atPlace = lines.place(line);
            if (ofTenant == tenant && atPlace == place) {
                // Most lines differ from the one before in their month and amount only.
                text.again(from, to);
            } else {
                from = text.length();
                text.raw(beginning);
                id(LineId.TENANT, ids.tenants(), plainTenants, ofTenant);
                id(LineId.INDIVIDUAL, ids.people(), plainPeople, lines.pass(line));
                id(LineId.SUBSCRIPTION, ids.subscriptions(), plainSubscriptions, lines.association(line));
                to = text.length();
                tenant = ofTenant;
                place = atPlace;
            }
            syntax.rest(lines.slot(line), lines.month(line), lines.amount(line), text);
        }

        private void id(LineId which, IdTexts texts, PlainIds plainIds, int atRow) {
            if (texts.find(atRow, id)) {
                boolean plain = plainIds.all(id.bytes());
                syntax.id(
                        which,
                        id.bytes(),
                        id.from(),
                        id.to(),
                        plain || syntax.plain(id.bytes(), id.from(), id.to()),
                        text);
            } else {
                syntax.noId(which, text);
            }
        }

        @Override
        public List<Utf8Buffer> end() {
            endBuffer();
            List<Utf8Buffer> piece = List.copyOf(full);
            full.clear();
            return piece;
        }

        private void endBuffer() {
            full.add(text);
            text = buffer();
            tenant = NEVER;
        }
    }
}
