package org.partnerscore.dataset.table;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;

/** The part of docs/dataset.md that follows from the description of the tables. */
final class TablesSection {
    private final StringBuilder page = new StringBuilder();

    private TablesSection() {}

    static String text() {
        TablesSection section = new TablesSection();
        for (Table table : Table.values()) {
            section.table(table);
        }
        return section.page.toString();
    }

    private void table(Table table) {
        page.append("## ")
                .append(table.id())
                .append(table.required() ? "" : " (optional)")
                .append("\n\n");
        page.append(table.description()).append("\n\n");
        page.append("| column | type | may be empty | |\n|---|---|---|---|\n");
        for (Column column : table.columns()) {
            page.append("| `").append(column.name()).append("` | ").append(type(column.type()));
            page.append(" | ").append(presence(column)).append(" | ").append(column.description());
            Column.Reference reference = column.reference();
            if (reference != null) {
                page.append("; must be a `").append(reference.column()).append("` of `");
                page.append(reference.table().id()).append('`');
            }
            page.append(" |\n");
        }
        page.append("\n").append(key(table)).append("\n\n");
    }

    private static String key(Table table) {
        return table.key().isEmpty()
                ? "No key: equal and overlapping rows are legal and count once."
                : table.key().stream().collect(Collectors.joining("`, `", "Key: `", "`."));
    }

    private static String presence(Column column) {
        return switch (column.presence()) {
            case REQUIRED -> "no";
            case NULLABLE -> "yes";
            case OPTIONAL -> "yes, or left out";
        };
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT -> "text";
            case COUNTRY -> "country code";
            case CHANNEL -> codes(Channel.values());
            case ASSOCIATION_KIND -> codes(AssociationKind.values());
            case CLAIM -> "`OSA`, `OSU` or `PRESALES`";
            case MONTH -> "month";
            case DAY -> "day";
            case FLAG -> "true or false";
            case COUNT -> "whole number";
            case MONEY -> "amount of USD";
        };
    }

    private static String codes(Enum<?>[] values) {
        String all =
                Arrays.stream(values).map(value -> "`" + value.name() + "`").collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return all.substring(0, last) + " or " + all.substring(last + 2);
    }
}
