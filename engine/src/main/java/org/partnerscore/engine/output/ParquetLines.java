package org.partnerscore.engine.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.dataset.parquet.write.CodedColumn;
import org.partnerscore.dataset.parquet.write.MadeRowGroup;
import org.partnerscore.dataset.parquet.write.OutputColumn;
import org.partnerscore.dataset.parquet.write.ParquetOutput;
import org.partnerscore.dataset.parquet.write.RowGroupMaker;
import org.partnerscore.engine.read.IdTexts;
import org.partnerscore.engine.read.Lines;

/** A file of contributions as Parquet. Row groups end where pieces do, so they do not depend on the number of threads. */
final class ParquetLines implements LineForm<List<MadeRowGroup>> {
    private static final List<OutputColumn> COLUMNS = OutputColumns.parquet(OutputColumns.CONTRIBUTIONS);

    private static final byte[] NOTHING = {};

    private final ScoringPlan plan;
    private final LineIds ids;
    private final LineTexts texts;
    private final ParquetOutput out;

    ParquetLines(Path file, ScoringPlan plan, LineIds ids) throws IOException {
        this.plan = plan;
        this.ids = ids;
        this.texts = new LineTexts(plan, month -> month, reason -> reason);
        this.out = new ParquetOutput(file, COLUMNS);
    }

    @Override
    public LineRows<List<MadeRowGroup>> rows() {
        return new Rows();
    }

    @Override
    public void write(List<MadeRowGroup> piece) throws IOException {
        for (MadeRowGroup group : piece) {
            out.add(group);
        }
    }

    @Override
    public void finish() throws IOException {
        out.finish();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private final class Rows implements LineRows<List<MadeRowGroup>> {
        private static final int NEVER = -2;
        private static final int CENTS = 100;

        private final RowGroupMaker group = new RowGroupMaker(COLUMNS);
        private final CodedColumn accounts = column("account_id");
        private final CodedColumn programmes = column("programme");
        private final CodedColumn pathways = column("pathway");
        private final CodedColumn monthsScored = column("month");
        private final CodedColumn indicators = column("indicator");
        private final CodedColumn parts = column("part");
        private final CodedColumn tenants = column("tenant_id");
        private final CodedColumn people = column("individual_id");
        private final CodedColumn subscriptions = column("subscription_id");
        private final CodedColumn months = column("contribution_month");
        private final CodedColumn amounts = column("amount");
        private final CodedColumn reasons = column("reason");
        private final IdTexts.Id id = new IdTexts.Id();
        private final List<MadeRowGroup> made = new ArrayList<>();
        private String account = "";
        private Slot slot = plan.slots().slots().get(0);
        private int tenant;
        private int place;
        private byte[] reason = NOTHING;

        private CodedColumn column(String name) {
            return group.columns().get(OutputColumns.CONTRIBUTIONS.indexOf(name));
        }

        @Override
        public void begin(String ofAccount, Slot toSlot) {
            account = ofAccount;
            slot = toSlot;
            setShared();
        }

        /** Sets what all lines of an account to a slot share, and has the rest set by the next row. */
        private void setShared() {
            accounts.text(account);
            programmes.text(texts.programme());
            pathways.text(texts.pathway(slot));
            monthsScored.number(texts.day().toEpochDay());
            indicators.text(texts.indicator(slot));
            parts.text(slot.part().id());
            tenant = NEVER;
            reason = NOTHING;
        }

        @Override
        public void row(Lines lines, int line) {
            if (group.rows() == RowGroupMaker.MOST_ROWS) {
                made.add(group.end());
                setShared();
            }
            if (lines.tenant(line) != tenant || lines.place(line) != place) {
                tenant = lines.tenant(line);
                place = lines.place(line);
                set(tenants, ids.tenants(), tenant);
                set(people, ids.people(), lines.pass(line));
                set(subscriptions, ids.subscriptions(), lines.association(line));
            }
            months.number(texts.epochDay(lines.month(line)));
            amounts.number(Math.multiplyExact(lines.amount(line), texts.money(lines.slot(line)) ? 1 : CENTS));
            byte[] why = texts.reason(lines.slot(line), lines.amount(line));
            if (why != reason) {
                reason = why;
                reasons.text(why, 0, why.length);
            }
            group.addRow();
        }

        private void set(CodedColumn column, IdTexts texts, int at) {
            if (texts.find(at, id)) {
                column.text(id.bytes(), id.from(), id.to());
            } else {
                column.none();
            }
        }

        @Override
        public List<MadeRowGroup> end() {
            if (group.rows() > 0) {
                made.add(group.end());
            }
            List<MadeRowGroup> piece = List.copyOf(made);
            made.clear();
            return piece;
        }
    }
}
