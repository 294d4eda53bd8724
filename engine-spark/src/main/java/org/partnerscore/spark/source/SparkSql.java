package org.partnerscore.spark.source;

import java.util.List;
import java.util.stream.Collectors;
import org.partnerscore.dataset.rule.SqlDialect;
import org.partnerscore.dataset.table.ColumnType;

/** The SQL of Spark, with its own rules for overflow (ANSI) and in UTC. */
enum SparkSql implements SqlDialect {
    INSTANCE;

    @Override
    public String type(ColumnType type) {
        return type.converted() ? type.sql() : "STRING";
    }

    @Override
    public String text(String value) {
        return "CAST(" + value + " AS STRING)";
    }

    @Override
    public String matches(String text, String pattern) {
        return "rlike(" + text + ", r'\\A(?:" + pattern + ")\\z')";
    }

    @Override
    public String firstGroup(String text, String pattern) {
        return "regexp_replace(" + text + ", r'" + pattern + "', '$1')";
    }

    @Override
    public String startsWith(String text, String beginning) {
        return "startswith(" + text + ", '" + beginning + "')";
    }

    @Override
    public String oneOf(List<String> texts, String text) {
        return texts.stream().map(SparkSql::literal).collect(Collectors.joining(", ", text + " IN (", ")"));
    }

    @Override
    public String whole(String number, boolean decimal) {
        return (decimal ? "floor(" : "rint(") + number + ")";
    }

    /** Sessions are in UTC. */
    @Override
    public String utc(String instant) {
        return instant;
    }

    /** A text. */
    static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    /** A name of a column, taken literally. */
    static String name(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
