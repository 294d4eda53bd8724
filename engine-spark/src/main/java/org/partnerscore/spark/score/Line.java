package org.partnerscore.spark.score;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.kernel.ScoringPlan;

/** Contributions as rows of Spark, which sorts and sums them. */
final class Line {
    static final int ACCOUNT = 0;
    static final int PLACE = 1;
    static final int SLOT = 2;
    static final int TENANT = 3;
    static final int INDIVIDUAL = 4;
    static final int SUBSCRIPTION = 5;
    static final int MONTH = 6;
    static final int AMOUNT = 7;

    static final StructType TYPE = new StructType()
            .add("account", DataTypes.IntegerType)
            .add("place", DataTypes.IntegerType)
            .add("slot", DataTypes.IntegerType)
            .add("tenant", DataTypes.StringType)
            .add("individual", DataTypes.StringType)
            .add("subscription", DataTypes.StringType)
            .add("month", DataTypes.IntegerType)
            .add("amount", DataTypes.LongType);

    private Line() {}

    static Row of(
            int account,
            int place,
            int slot,
            @Nullable String tenant,
            @Nullable String individual,
            @Nullable String subscription,
            int month,
            long amount) {
        return RowFactory.create(account, place, slot, tenant, individual, subscription, month, amount);
    }

    /** The place of each slot in the order of the table: by pathway, indicator and part. */
    static int[] places(ScoringPlan plan) {
        List<Slot> slots = plan.slots().slots();
        List<Integer> order = IntStream.range(0, slots.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> slots.get(i).pathway())
                        .thenComparingInt(i -> slots.get(i).indicator())
                        .thenComparing(i -> slots.get(i).part().id()))
                .toList();
        int[] places = new int[slots.size()];
        for (int i = 0; i < places.length; i++) {
            places[order.get(i)] = i;
        }
        return places;
    }
}
