package org.partnerscore.dataset.rule;

import java.util.List;
import org.partnerscore.dataset.table.ColumnType;

/**
 * How an SQL engine spells what engines spell differently. Conversions and row rules are written once, in the SQL that all
 * have in common and these.
 */
public interface SqlDialect {
    /** The type that values of a column are read as. */
    String type(ColumnType type);

    /** A value as text. */
    String text(String value);

    /** Whether the whole of a text matches a regular expression; null for null. */
    String matches(String text, String pattern);

    /** A text, or only the first group of it where it matches a regular expression. */
    String firstGroup(String text, String pattern);

    /** Whether a text begins with another, which is written as it stands. */
    String startsWith(String text, String beginning);

    /** Whether a text is one of some; null for null. */
    String oneOf(List<String> texts, String text);

    /** The nearest whole number of a number, of its own type: equal to it only if it is whole. */
    String whole(String number, boolean decimal);

    /** The day and time of an instant in UTC, as one without a zone. */
    String utc(String instant);
}
