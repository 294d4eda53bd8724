package org.partnerscore.spark.score;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.partnerscore.engine.output.LineId;

/** Contributions as rows of Spark, which sorts and sums them. */
final class Line {
    static final int ACCOUNT = 0;
    static final int RANK = 1;
    static final int SLOT = 2;
    static final int TENANT = 3;
    static final int INDIVIDUAL = 4;
    static final int SUBSCRIPTION = 5;
    static final int MONTH = 6;
    static final int AMOUNT = 7;
    static final int REASON = 8;

    static final StructType TYPE = new StructType()
            .add("account", DataTypes.IntegerType)
            .add("rank", DataTypes.IntegerType)
            .add("slot", DataTypes.IntegerType)
            .add("tenant", DataTypes.StringType)
            .add("individual", DataTypes.StringType)
            .add("subscription", DataTypes.StringType)
            .add("month", DataTypes.IntegerType)
            .add("amount", DataTypes.LongType)
            .add("reason", DataTypes.StringType);

    /** Its columns in the order that sorts the table. */
    static final String[] ORDER = {
        "account", "rank", "tenant", "individual", "subscription", "month", "amount", "reason"
    };

    private Line() {}

    static Row of(
            int account,
            int rank,
            int slot,
            @Nullable String tenant,
            @Nullable String individual,
            @Nullable String subscription,
            int month,
            long amount,
            String reason) {
        return RowFactory.create(account, rank, slot, tenant, individual, subscription, month, amount, reason);
    }

    /** An id of a line; null if it has no such id. */
    static @Nullable String id(Row line, LineId id) {
        return line.getString(
                switch (id) {
                    case TENANT -> TENANT;
                    case INDIVIDUAL -> INDIVIDUAL;
                    case SUBSCRIPTION -> SUBSCRIPTION;
                });
    }
}
