package org.partnerscore.engine.output;

import java.util.List;
import java.util.stream.Stream;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.dataset.parquet.write.OutputColumn;
import org.partnerscore.dataset.parquet.write.OutputColumn.Kind;

/** The columns of the tables that scoring writes, in their order; a name means the same in every table. */
public final class OutputColumns {
    private static final List<String> SCORES =
            List.of("account_id", "programme", "pathway", "month", "points", "max_points", "tier");

    private static final List<String> INDICATORS = List.of(
            "account_id",
            "programme",
            "pathway",
            "month",
            "indicator",
            "market",
            "value",
            "baseline",
            "target",
            "points",
            "max_points",
            "outcome");

    public static final List<String> CONTRIBUTIONS = List.of(
            "account_id",
            "programme",
            "pathway",
            "month",
            "indicator",
            "part",
            "tenant_id",
            "individual_id",
            "subscription_id",
            "contribution_month",
            "amount",
            "reason");

    private OutputColumns() {}

    /**
     * Those of the table scores: a programme in which a tier is kept for some months has one more, which says whose status
     * the month gives; it is empty where it gives none, though an earlier month may still.
     */
    public static List<String> scores(Programme programme) {
        return programme.keepsStatus()
                ? Stream.concat(SCORES.stream(), Stream.of("status")).toList()
                : SCORES;
    }

    /** Those of the table indicators: a programme with tracks has one more, and its column market is empty. */
    public static List<String> indicators(Programme programme) {
        return programme.hasTracks()
                ? Stream.concat(INDICATORS.stream(), Stream.of("track")).toList()
                : INDICATORS;
    }

    /** The header line of a CSV file. */
    static byte[] csvHeader(List<String> names) {
        return Utf8Buffer.utf8(String.join(",", names) + "\n");
    }

    /** The columns of a Parquet file. */
    public static List<OutputColumn> parquet(List<String> names) {
        return names.stream().map(name -> new OutputColumn(name, kind(name))).toList();
    }

    private static Kind kind(String column) {
        return switch (column) {
            case "month", "contribution_month" -> Kind.DATE;
            case "points", "max_points" -> Kind.DECIMAL_5;
            case "value", "baseline", "target", "amount" -> Kind.DECIMAL_38;
            default -> Kind.TEXT;
        };
    }

    /** The SQL type of a column. */
    static String sql(String column) {
        return switch (kind(column)) {
            case TEXT -> "VARCHAR";
            case DATE -> "DATE";
            case DECIMAL_5 -> "DECIMAL(5,2)";
            case DECIMAL_38 -> "DECIMAL(38,2)";
        };
    }
}
