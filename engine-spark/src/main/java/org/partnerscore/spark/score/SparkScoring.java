package org.partnerscore.spark.score;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Iterator;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.DataSpan;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.dataset.check.DataSetCheck;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.problem.ProblemReport;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.spark.source.SparkTables;
import scala.Tuple2;

/** Scores every account of a data set: tenants and people in tasks, their sums brought together by account. */
public final class SparkScoring {
    private SparkScoring() {}

    /**
     * Scores a data set.
     *
     * @param partitions in how many parts tenants and people are brought together
     * @throws BadDataException if anything in it is bad, with all that is
     * @throws org.partnerscore.core.kernel.MonthRefusedException if the month cannot be scored
     */
    public static SparkScores score(SparkTables tables, ScoreRequest request, int partitions)
            throws IOException, BadDataException {
        DataSpan span = tables.span().covered();
        ScoringPlan plan = request.plan(span);
        PlanRecipe recipe = new PlanRecipe(plan.programme(), plan.month(), plan.rulesAsOf(), span);
        PlanSql sql = new PlanSql(plan, tables.sql(), !request.assumeValid());
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(tables.session().sparkContext());
        Doubts doubts =
                sql.checking() ? new Doubts(tables.session().sparkContext().longAccumulator()) : null;
        Locations locations = Locations.read(tables, sql);
        Broadcast<AccountDirectory> accounts = spark.broadcast(locations.accounts());
        TenantRows tenantRows = new TenantRows(tables, sql, locations);
        try {
            JavaRDD<Row> tenants = tenantRows.byTenant(partitions);
            JavaRDD<Row> people = PeopleRows.byAccount(tables, sql, locations, partitions);
            int firstMonth = MonthNumber.of(span.first());
            JavaPairRDD<Integer, long[]> sums = tenants.mapPartitionsToPair(
                            rows -> tenantSums(rows, recipe, accounts.value().size(), firstMonth, doubts))
                    .union(people.mapPartitionsToPair(rows -> peopleSums(rows, recipe, accounts.value(), doubts)))
                    .partitionBy(
                            new AccountRanges(partitions, locations.accounts().size()));
            SparkScores scores = new SparkScores(
                    tables, recipe, accounts, sums, tenants, people, tenantRows, request.contributions());
            if (doubts != null) {
                scores.sumUp();
                if (locations.doubtful() || doubts.any() || tenantRows.doubtful() || broken(tables)) {
                    requireGood(tables);
                }
            }
            return scores;
        } catch (Throwable e) {
            tenantRows.close();
            throw e;
        }
    }

    private static boolean broken(SparkTables tables) {
        for (Table table : Table.values()) {
            if (!tables.lineFaults(table).none()) {
                return true;
            }
        }
        return false;
    }

    private static void requireGood(SparkTables tables) throws IOException, BadDataException {
        ProblemReport report;
        try {
            report = DataSetCheck.run(tables);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        if (!report.clean()) {
            throw new BadDataException(report);
        }
    }

    private static Iterator<Tuple2<Integer, long[]>> tenantSums(
            Iterator<Row> rows, PlanRecipe recipe, int accounts, int firstMonth, @Nullable Doubts doubts) {
        ScoringPlan plan = recipe.plan();
        PartialSums sums = new PartialSums(plan.slots(), accounts);
        TenantFeed feed = new TenantFeed(rows, plan.tenantKernel(sums), firstMonth, doubts);
        while (feed.next()) {
            // The kernel has added what the tenant contributes.
        }
        return sums.iterator();
    }

    private static Iterator<Tuple2<Integer, long[]>> peopleSums(
            Iterator<Row> rows, PlanRecipe recipe, AccountDirectory accounts, @Nullable Doubts doubts) {
        ScoringPlan plan = recipe.plan();
        PartialSums sums = new PartialSums(plan.slots(), accounts.size());
        PeopleFeed feed = new PeopleFeed(rows, plan.peopleKernel(sums), accounts, doubts);
        while (feed.next()) {
            // The kernel has added what the account's people contribute.
        }
        return sums.iterator();
    }
}
