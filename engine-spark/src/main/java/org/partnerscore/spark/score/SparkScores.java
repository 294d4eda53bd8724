package org.partnerscore.spark.score;

import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.AccountTotals;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.engine.cluster.ClusterScores;
import org.partnerscore.engine.output.LineSum;
import org.partnerscore.engine.output.TableFormat;
import org.partnerscore.engine.read.Accounts;
import org.partnerscore.engine.score.Scores;
import org.partnerscore.spark.output.CommittedFolder;
import org.partnerscore.spark.source.SparkTables;
import scala.Tuple2;

/** The sums of all accounts in parts, and what is made of them. */
public final class SparkScores implements ClusterScores, AutoCloseable {
    private static final StructType EXPECTED = new StructType()
            .add("account", DataTypes.IntegerType)
            .add("slot", DataTypes.IntegerType)
            .add("sum", DataTypes.StringType);

    private final SparkTables tables;
    private final ScoringPlan plan;
    private final PlanRecipe recipe;
    private final Broadcast<AccountDirectory> accounts;
    private final JavaPairRDD<Integer, long[]> sums;
    private final JavaRDD<Row> tenants;
    private final JavaRDD<Row> people;
    private final TenantRows tenantRows;
    private final boolean withLines;

    SparkScores(
            SparkTables tables,
            PlanRecipe recipe,
            Broadcast<AccountDirectory> accounts,
            JavaPairRDD<Integer, long[]> sums,
            JavaRDD<Row> tenants,
            JavaRDD<Row> people,
            TenantRows tenantRows,
            boolean withLines) {
        this.tables = tables;
        this.plan = recipe.plan();
        this.recipe = recipe;
        this.accounts = accounts;
        this.sums = sums;
        this.tenants = tenants;
        this.people = people;
        this.tenantRows = tenantRows;
        this.withLines = withLines;
    }

    /** Computes the sums, which are then where they are fetched from. */
    void sumUp() {
        sums.foreachPartition(part -> {});
    }

    private AccountRanges ranges() {
        return (AccountRanges) sums.partitioner().get();
    }

    private Assessment assessment(@Nullable BitSet wanted) {
        return new Assessment(recipe, accounts, ranges(), wanted);
    }

    @Override
    public Accounts accounts() {
        return accounts.value();
    }

    @Override
    public Scores gather() {
        AccountTotals all = new AccountTotals(plan.slots(), accounts().size());
        sums.collect().forEach(sum -> all.add(sum._1(), sum._2()));
        return Scores.of(plan, accounts(), all);
    }

    @Override
    public void write(String folder, TableFormat format, int[] chosen) throws IOException {
        BitSet wanted = new BitSet();
        Arrays.stream(chosen).forEach(wanted::set);
        Assessment assessment = assessment(chosen.length == accounts().size() ? null : wanted);
        Configuration configuration = tables.session().sessionState().newHadoopConf();
        try (CommittedFolder files = CommittedFolder.in(folder, configuration)) {
            switch (format) {
                case CSV, JSON -> {
                    text("scores", format, assessment, files);
                    text("indicators", format, assessment, files);
                }
                case PARQUET -> {
                    rows("scores.parquet", ScoreRows.scores(plan.programme()), ScoreRows::scores, assessment, files);
                    rows(
                            "indicators.parquet",
                            ScoreRows.indicators(plan.programme()),
                            ScoreRows::indicators,
                            assessment,
                            files);
                }
            }
            if (withLines) {
                contributions(format, assessment, files);
            }
            files.publish();
        }
    }

    private void text(String table, TableFormat format, Assessment assessment, CommittedFolder files)
            throws IOException {
        JavaRDD<String> records = sums.mapPartitionsWithIndex(
                (part, ofPart) -> {
                    ScoringPlan own = assessment.recipe().plan();
                    ScoreText text = text(own, table, format);
                    return assessment
                            .of(own, part, ofPart)
                            .map(assessed -> text.of(assessed.card()))
                            .iterator();
                },
                true);
        files.text(
                table + "." + format.extension(),
                tables.session().createDataset(records.rdd(), Encoders.STRING()),
                text(plan, table, format).frame());
    }

    private static ScoreText text(ScoringPlan plan, String table, TableFormat format) {
        return table.equals("scores") ? ScoreText.scores(plan, format) : ScoreText.indicators(plan, format);
    }

    private void rows(String file, StructType type, RowsOfCard rows, Assessment assessment, CommittedFolder files)
            throws IOException {
        JavaRDD<Row> records = sums.mapPartitionsWithIndex(
                (part, ofPart) -> assessment
                        .of(assessment.recipe().plan(), part, ofPart)
                        .flatMap(assessed -> rows.of(assessed.card()).stream())
                        .iterator(),
                true);
        files.parquet(file, tables.session().createDataFrame(records, type));
    }

    /** The rows that an account has in a table. */
    @FunctionalInterface
    private interface RowsOfCard extends Serializable {
        List<Row> of(Scorecard card);
    }

    private void contributions(TableFormat format, Assessment assessment, CommittedFolder files) throws IOException {
        Dataset<Row> expected = tables.session()
                .createDataFrame(
                        sums.mapPartitionsWithIndex((part, ofPart) -> expected(assessment, part, ofPart), true),
                        EXPECTED)
                .persist(StorageLevel.MEMORY_AND_DISK());
        try (ContributionLines lines =
                ContributionLines.of(tables.session(), recipe, accounts, tenants, people, wantedSlots(expected))) {
            lines.reconcile(expected);
            write(lines.sorted(), format, files);
        } finally {
            expected.unpersist();
        }
    }

    private static Iterator<Row> expected(Assessment assessment, int part, Iterator<Tuple2<Integer, long[]>> sums) {
        ScoringPlan own = assessment.recipe().plan();
        return assessment
                .of(own, part, sums)
                .flatMap(assessed -> LineSum.of(own, assessed.card()).stream()
                        .map(sum -> RowFactory.create(
                                assessed.account(),
                                sum.slot().index(),
                                sum.sum().toPlainString())))
                .iterator();
    }

    private @Nullable BitSet[] wantedSlots(Dataset<Row> expected) {
        @Nullable BitSet[] slots = new @Nullable BitSet[accounts().size()];
        expected.toLocalIterator().forEachRemaining(row -> {
            BitSet ofAccount = slots[row.getInt(0)];
            if (ofAccount == null) {
                ofAccount = new BitSet();
                slots[row.getInt(0)] = ofAccount;
            }
            ofAccount.set(row.getInt(1));
        });
        return slots;
    }

    private void write(Dataset<Row> lines, TableFormat format, CommittedFolder files) throws IOException {
        String file = "contributions." + format.extension();
        Assessment assessment = assessment(null);
        switch (format) {
            case CSV, JSON -> {
                MapPartitionsFunction<Row, String> texts = rows -> {
                    LineText text = new LineText(
                            assessment.recipe().plan(), assessment.accounts().value(), format);
                    return each(rows, text::of);
                };
                files.text(
                        file,
                        lines.mapPartitions(texts, Encoders.STRING()),
                        new LineText(plan, accounts.value(), format).frame());
            }
            case PARQUET ->
                files.parquet(
                        file,
                        tables.session()
                                .createDataFrame(
                                        lines.toJavaRDD().mapPartitions(rows -> {
                                            LineRow row = new LineRow(
                                                    assessment.recipe().plan(),
                                                    assessment.accounts().value());
                                            return each(rows, row::of);
                                        }),
                                        LineRow.TYPE));
        }
    }

    private static <T> Iterator<T> each(Iterator<Row> rows, Function<Row, T> as) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public T next() {
                return as.apply(rows.next());
            }
        };
    }

    @Override
    public void close() {
        tenantRows.close();
    }
}
