package org.partnerscore.spark.score;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.engine.output.LineSum;

/**
 * The lines of the contributions table. Which are wanted depends on each account's market, and so they are made after the
 * scores, by feeding the same rows to the same kernel again.
 */
final class ContributionLines implements AutoCloseable {
    private final SparkSession session;
    private final ScoringPlan plan;
    private final AccountDirectory accounts;
    private final Dataset<Row> lines;

    private ContributionLines(SparkSession session, ScoringPlan plan, AccountDirectory accounts, Dataset<Row> lines) {
        this.session = session;
        this.plan = plan;
        this.accounts = accounts;
        this.lines = lines;
    }

    /**
     * Makes them.
     *
     * @param wanted for each account the slots whose lines are wanted; null for none
     */
    static ContributionLines of(
            SparkSession session,
            PlanRecipe recipe,
            Broadcast<AccountDirectory> accounts,
            JavaRDD<Row> tenants,
            JavaRDD<Row> people,
            @Nullable BitSet[] wanted) {
        Broadcast<@Nullable BitSet[]> slots =
                JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(wanted);
        JavaRDD<Row> all = tenants.mapPartitions(rows -> ofTenants(rows, recipe, slots.value()))
                .union(people.mapPartitions(rows -> ofPeople(rows, recipe, accounts.value(), slots.value())));
        Dataset<Row> lines = session.createDataFrame(all, Line.TYPE).persist(StorageLevel.MEMORY_AND_DISK());
        return new ContributionLines(session, recipe.plan(), accounts.value(), lines);
    }

    private static Iterator<Row> ofTenants(Iterator<Row> rows, PlanRecipe recipe, @Nullable BitSet[] wanted) {
        ScoringPlan plan = recipe.plan();
        LineSink sink = new LineSink(wanted, plan);
        int firstMonth = MonthNumber.of(recipe.span().first());
        TenantFeed feed = new TenantFeed(rows, plan.tenantKernel(sink), firstMonth, null);
        sink.names(feed);
        return sink.lines(feed::next);
    }

    private static Iterator<Row> ofPeople(
            Iterator<Row> rows, PlanRecipe recipe, AccountDirectory accounts, @Nullable BitSet[] wanted) {
        ScoringPlan plan = recipe.plan();
        LineSink sink = new LineSink(wanted, plan);
        PeopleFeed feed = new PeopleFeed(rows, plan.peopleKernel(sink), accounts, null);
        sink.names(feed);
        return sink.lines(feed::next);
    }

    /** In the order of the table. */
    Dataset<Row> sorted() {
        return lines.orderBy(Arrays.stream(Line.ORDER).map(functions::col).toArray(Column[]::new));
    }

    /**
     * Sums them again.
     *
     * @param expected rows of the number of an account, that of a slot, and the sum that its lines must have as text
     * @throws IllegalStateException if some sum to something else, which is a fault of the software
     */
    void reconcile(Dataset<Row> expected) {
        lines.createOrReplaceTempView("scored_lines");
        expected.createOrReplaceTempView("scored_sums");
        List<Row> wrong = session.sql("SELECT account, slot, expected, CAST(coalesce(found, 0) AS STRING) FROM "
                        + "(SELECT account, slot, CAST(sum AS DECIMAL(38,0)) AS expected FROM scored_sums) LEFT JOIN "
                        + "(SELECT account, slot, sum(CAST(amount AS DECIMAL(28,0))) AS found FROM scored_lines "
                        + "GROUP BY account, slot) USING (account, slot) "
                        + "WHERE expected <> coalesce(found, 0) ORDER BY account, slot LIMIT 1")
                .collectAsList();
        if (!wrong.isEmpty()) {
            Row row = wrong.get(0);
            throw new LineSum(plan.slots().slots().get(row.getInt(1)), row.getDecimal(2))
                    .broken(plan, accounts.account(row.getInt(0)).id(), new BigDecimal(row.getString(3)));
        }
    }

    @Override
    public void close() {
        lines.unpersist();
    }
}
