package org.partnerscore.dataset.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.partnerscore.dataset.table.ColumnType;

/** The SQL of DuckDB, in which data sets on one machine are read. */
public enum DuckDbSql implements SqlDialect {
    INSTANCE;

    @Override
    public String type(ColumnType type) {
        return type.sql();
    }

    @Override
    public String text(String value) {
        return "CAST(" + value + " AS VARCHAR)";
    }

    @Override
    public String matches(String text, String pattern) {
        return "regexp_full_match(" + text + ", '" + pattern + "')";
    }

    @Override
    public String firstGroup(String text, String pattern) {
        return "regexp_replace(" + text + ", '" + pattern + "', '\\1')";
    }

    @Override
    public String startsWith(String text, String beginning) {
        return "starts_with(" + text + ", '" + beginning + "')";
    }

    /** A function of one column: DuckDB computes it once for each entry of a Parquet dictionary. */
    @Override
    public String oneOf(List<String> texts, String text) {
        return texts.stream()
                .map(known -> "'" + known + "'")
                .collect(Collectors.joining(", ", "list_contains([", "], " + text + ")"));
    }

    @Override
    public String whole(String number, boolean decimal) {
        return "trunc(" + number + ")";
    }

    @Override
    public String utc(String instant) {
        return "(" + instant + " AT TIME ZONE 'UTC')";
    }
}
