package org.partnerscore.spark.score;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.contribution.Slot;
import org.partnerscore.core.facts.MonthNumber;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.spark.output.TextFrame;

/** The rows of contributions in their forms, from lines. */
final class LineText {
    private static final List<String> COLUMNS = List.of(
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

    static final TextFrame CSV =
            new TextFrame(String.join(",", COLUMNS) + "\n", 0, "", String.join(",", COLUMNS) + "\n");

    static final TextFrame JSON = new TextFrame("[\n", ",\n".length(), "\n]\n", "[\n\t\n]\n");

    static final StructType TYPE = type();

    private final ScoringPlan plan;
    private final AccountDirectory accounts;
    private final String month;

    LineText(ScoringPlan plan, AccountDirectory accounts) {
        this.plan = plan;
        this.accounts = accounts;
        this.month = plan.month() + "-01";
    }

    private static StructType type() {
        StructType type = new StructType();
        for (String column : COLUMNS) {
            type = type.add(
                    column,
                    switch (column) {
                        case "month", "contribution_month" -> DataTypes.DateType;
                        case "amount" -> DataTypes.createDecimalType(38, 2);
                        default -> DataTypes.StringType;
                    });
        }
        return type;
    }

    String csv(Row line) {
        Slot slot = slot(line);
        return String.join(
                ",",
                quoted(account(line)),
                plan.programme().id(),
                pathway(slot),
                month,
                indicator(slot),
                slot.part().id(),
                quoted(line.getString(Line.TENANT)),
                quoted(line.getString(Line.INDIVIDUAL)),
                quoted(line.getString(Line.SUBSCRIPTION)),
                contributionMonth(line) + "-01",
                exact(line, slot).stripTrailingZeros().toPlainString(),
                reason(line, slot));
    }

    String json(Row line) {
        Slot slot = slot(line);
        StringBuilder text = new StringBuilder("\t{");
        json(text, "account_id", account(line));
        json(text, "programme", plan.programme().id());
        json(text, "pathway", pathway(slot));
        json(text, "month", month);
        json(text, "indicator", indicator(slot));
        json(text, "part", slot.part().id());
        json(text, "tenant_id", line.getString(Line.TENANT));
        json(text, "individual_id", line.getString(Line.INDIVIDUAL));
        json(text, "subscription_id", line.getString(Line.SUBSCRIPTION));
        json(text, "contribution_month", contributionMonth(line) + "-01");
        if (slot.money()) {
            json(text, "amount", exact(line, slot).toPlainString());
        } else {
            text.append("\"amount\":").append(line.getLong(Line.AMOUNT)).append(',');
        }
        json(text, "reason", reason(line, slot));
        text.setCharAt(text.length() - 1, '}');
        return text.append(',').toString();
    }

    Row row(Row line) {
        Slot slot = slot(line);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(account(line));
        values.add(plan.programme().id());
        values.add(pathway(slot));
        values.add(plan.month().atDay(1));
        values.add(indicator(slot));
        values.add(slot.part().id());
        values.add(line.getString(Line.TENANT));
        values.add(line.getString(Line.INDIVIDUAL));
        values.add(line.getString(Line.SUBSCRIPTION));
        values.add(contributionMonth(line).atDay(1));
        values.add(exact(line, slot));
        values.add(reason(line, slot));
        return RowFactory.create(values.toArray());
    }

    private Slot slot(Row line) {
        return plan.slots().slots().get(line.getInt(Line.SLOT));
    }

    private String account(Row line) {
        return accounts.account(line.getInt(Line.ACCOUNT)).id();
    }

    private String pathway(Slot slot) {
        return plan.programme().pathways().get(slot.pathway()).id();
    }

    private String indicator(Slot slot) {
        return plan.programme().indicators().get(slot.indicator()).id();
    }

    private static YearMonth contributionMonth(Row line) {
        return MonthNumber.month(line.getInt(Line.MONTH));
    }

    private static BigDecimal exact(Row line, Slot slot) {
        long amount = line.getLong(Line.AMOUNT);
        return slot.money()
                ? BigDecimal.valueOf(amount, 2)
                : BigDecimal.valueOf(amount).setScale(2);
    }

    private static String reason(Row line, Slot slot) {
        return slot.reason(line.getLong(Line.AMOUNT)).id();
    }

    /** As DuckDB quotes, which writes the table on one machine: also what begins like a comment. */
    private static String quoted(@Nullable String text) {
        if (text == null) {
            return "";
        }
        boolean plain =
                !text.startsWith("#") && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static void json(StringBuilder text, String name, @Nullable String value) {
        text.append('"').append(name).append("\":");
        if (value == null) {
            text.append("null,");
            return;
        }
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append("\",");
    }
}
