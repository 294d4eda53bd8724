package org.partnerscore.definitions.cases;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.partnerscore.core.facts.CountryCodes;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads single values as cases spell them. */
final class CaseValues {
    private static final String TO = " to ";
    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

    /** Months of four-digit years only: Java knows years of nine digits as well, and cases list every month of a span. */
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private CaseValues() {}

    /** A field by a function, or what it is where it is left out. */
    static <T> Read<T> or(YamlFields fields, String name, T otherwise, Function<YamlValue, Read<T>> how) {
        return fields.find(name).map(how).orElseGet(() -> Read.of(otherwise));
    }

    static Read<YearMonth> month(YamlValue value) {
        return value.text().then(text -> {
            try {
                return Read.of(parsed(text));
            } catch (DateTimeException e) {
                return value.report("must be a month", "write it as 2021-05");
            }
        });
    }

    static Read<MonthSpan> span(YamlValue value) {
        return value.text().then(text -> {
            try {
                int to = text.indexOf(TO);
                YearMonth first = parsed(to < 0 ? text : text.substring(0, to));
                return Read.of(new MonthSpan(first, to < 0 ? first : parsed(text.substring(to + TO.length()))));
            } catch (DateTimeException | IllegalArgumentException e) {
                return value.report("must be months", "write 2021-05, or 2019-05 to 2021-05");
            }
        });
    }

    private static YearMonth parsed(String text) {
        if (!MONTH.matcher(text).matches()) {
            throw new DateTimeException(text);
        }
        return YearMonth.parse(text);
    }

    static Read<Boolean> flag(YamlValue value) {
        return value.oneOf(FLAGS, "truth value");
    }

    /** A whole number, 0 or more. */
    static Read<Long> whole(YamlValue value) {
        return value.number()
                .then(number ->
                        number.signum() < 0 || number.stripTrailingZeros().scale() > 0
                                ? value.report("must be a whole number, 0 or more", "write such a number")
                                : Read.of(number.longValueExact()));
    }

    /** US dollars, 0 or more. */
    static Read<BigDecimal> money(YamlValue value) {
        return value.number()
                .then(number ->
                        number.signum() < 0 || number.stripTrailingZeros().scale() > 2
                                ? value.report("must be an amount, 0 or more", "write two decimals at most")
                                : Read.of(number));
    }

    static Read<String> country(YamlValue value) {
        return value.text()
                .then(code -> CountryCodes.ALL.contains(code)
                        ? Read.of(code)
                        : value.report("is not a country of ISO 3166-1", "write a code like US"));
    }
}
