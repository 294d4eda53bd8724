package org.partnerscore.presentation.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.score.Points;
import tools.jackson.core.JsonGenerator;

/** How values are written: money as text with two decimals, counts as whole numbers, days and months as ISO 8601. */
final class Values {
    private Values() {}

    /** A value in a unit; null where there is none. */
    static void amount(JsonGenerator json, String name, @Nullable BigDecimal value, Unit unit) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else if (unit == Unit.USD) {
            json.writeString(value.setScale(2).toPlainString());
        } else {
            number(json, value);
        }
    }

    /** A number, without decimals where it has none. */
    static void number(JsonGenerator json, BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (plain.scale() <= 0) {
            json.writeNumber(plain.toBigIntegerExact());
        } else {
            json.writeNumber(plain);
        }
    }

    /** Points; null in a programme without. */
    static void points(JsonGenerator json, String name, Points points, boolean any) {
        text(json, name, any ? points.toString() : null);
    }

    /** Text; null where it is empty or missing. */
    static void text(JsonGenerator json, String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    /** Maps, lists, texts, numbers, truth values and null as they are. */
    static void tree(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, inner) -> {
                json.writeName(name.toString());
                tree(json, inner);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(inner -> tree(json, inner));
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            number(json, number);
        } else if (value instanceof Long || value instanceof Integer) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString((String) value);
        }
    }

    /**
     * A reason as an object of its code and arguments.
     *
     * @param unit the unit of the indicator that carries it
     */
    static void reason(JsonGenerator json, Reason reason, Unit unit) {
        json.writeStartObject();
        json.writeStringProperty("code", reason.code().id());
        json.writeObjectPropertyStart("arguments");
        reason.arguments().forEach((name, value) -> argument(json, name, value, unit));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void argument(JsonGenerator json, String name, Object value, Unit unit) {
        if (value instanceof BigDecimal decimal) {
            amount(json, name, decimal, unit);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumberProperty(name, ((Number) value).longValue());
        } else if (value instanceof LocalDate || value instanceof YearMonth || value instanceof String) {
            json.writeStringProperty(name, value.toString());
        } else {
            throw new IllegalArgumentException("an argument of a reason cannot be a " + value.getClass());
        }
    }
}
