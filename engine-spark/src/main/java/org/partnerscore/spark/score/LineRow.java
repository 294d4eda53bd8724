package org.partnerscore.spark.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.engine.output.OutputColumns;

/** The rows of contributions as Spark writes them to Parquet, line by line. */
final class LineRow {
    static final StructType TYPE = TableType.of(OutputColumns.CONTRIBUTIONS);

    private final ScoringPlan plan;
    private final AccountDirectory accounts;

    LineRow(ScoringPlan plan, AccountDirectory accounts) {
        this.plan = plan;
        this.accounts = accounts;
    }

    /** The row of a line, see {@link Line}. */
    Row of(Row line) {
        Slot slot = plan.slots().slots().get(line.getInt(Line.SLOT));
        long amount = line.getLong(Line.AMOUNT);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(accounts.account(line.getInt(Line.ACCOUNT)).id());
        values.add(plan.programme().id());
        values.add(plan.programme().pathways().get(slot.pathway()).id());
        values.add(plan.month().atDay(1));
        values.add(plan.programme().indicators().get(slot.indicator()).id());
        values.add(slot.part().id());
        values.add(line.getString(Line.TENANT));
        values.add(line.getString(Line.INDIVIDUAL));
        values.add(line.getString(Line.SUBSCRIPTION));
        values.add(MonthNumber.month(line.getInt(Line.MONTH)).atDay(1));
        values.add(slot.money() ? BigDecimal.valueOf(amount, 2) : new BigDecimal(amount).setScale(2));
        values.add(line.getString(Line.REASON));
        return RowFactory.create(values.toArray());
    }
}
