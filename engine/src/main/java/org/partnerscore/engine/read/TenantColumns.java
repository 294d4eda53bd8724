package org.partnerscore.engine.read;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBDataChunkReader;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.kernel.ScoringPlan;

/**
 * Which columns of subscription_months cross to Java, and as what. Functions of text and dates are chosen so that DuckDB
 * computes them once for each entry of a Parquet dictionary: only such as cannot fail.
 */
final class TenantColumns {
    /** Cents billed less cents credited. Amounts whose hundredfold does not fit 18 digits take wider, slower numbers. */
    private static final String NET_CENTS = "CASE WHEN billed_usd < 90000000000000 AND credited_usd < 90000000000000 "
            + "THEN try_cast(billed_usd * 100 AS BIGINT) - try_cast(credited_usd * 100 AS BIGINT) "
            + "ELSE try_cast(billed_usd::DECIMAL(20, 2) * 100 - credited_usd::DECIMAL(20, 2) * 100 AS BIGINT) END";

    static final int SUBSCRIPTION = 0;
    static final int SUBSCRIPTION_2 = 1;
    static final int TENANT = 2;
    static final int TENANT_2 = 3;
    static final int MONTH = 4;
    static final int PRODUCT = 5;
    static final int CHANNEL = 6;
    static final int HELD = 7;
    static final int AGREEMENT = 8;
    static final int USERS = 9;
    static final int NET = 10;
    static final int BAD = 11;

    private final List<String> products;
    private final int[] pathways;
    private final int firstMonth;
    private final int months;

    TenantColumns(ScoringPlan plan, YearMonth first, YearMonth last) {
        products = List.copyOf(plan.products());
        pathways = new int[products.size() + 1];
        for (int i = 0; i < products.size(); i++) {
            pathways[i + 1] = plan.pathwaysOf(products.get(i));
        }
        firstMonth = MonthNumber.of(first);
        months = MonthNumber.of(last) - firstMonth + 1;
    }

    /** SQL of the columns but the last, {@link #BAD}. */
    String sql() {
        return String.join(
                ", ",
                IdHash.first("subscription_id"),
                IdHash.second("subscription_id"),
                IdHash.first("tenant_id"),
                IdHash.second("tenant_id"),
                "list_position(" + monthList() + ", month)",
                "list_position(" + texts(products) + ", product)",
                "list_position(" + texts(channels()) + ", channel)",
                "paid AND seats > 0",
                "agreement_start - DATE '1970-01-01'",
                "active_users",
                NET_CENTS);
    }

    /** Tells where one tenant ends and the next begins. */
    static RowSource.RowKey tenantKey() {
        return new RowSource.RowKey() {
            @Override
            public String columns() {
                return IdHash.first("tenant_id");
            }

            @Override
            public long of(DuckDBDataChunkReader chunk, int row) {
                return chunk.vector(0).getLong(row, Long.MIN_VALUE);
            }
        };
    }

    private static List<String> channels() {
        return Arrays.stream(Channel.values()).map(Enum::name).toList();
    }

    private String monthList() {
        return IntStream.range(firstMonth, firstMonth + months)
                .mapToObj(MonthNumber::month)
                .map(month -> "DATE '" + month.atDay(1) + "'")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static String texts(List<String> values) {
        return values.stream()
                .map(value -> "'" + value.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Bits of the pathways of a product by its place in the list; none for place 0, which is any other product. */
    int pathways(int place) {
        return pathways[place];
    }

    int firstMonth() {
        return firstMonth;
    }

    int months() {
        return months;
    }
}
