package org.partnerscore.presentation.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Points;

/**
 * How numbers, money and days are written in a language: English {@code 1,234.5}, French {@code 1 234,5} with narrow
 * no-break spaces. The words stand in the catalogue; the JDK's locale data are not used, since they differ between its
 * releases and the same score must give the same bytes everywhere.
 */
public final class Notation {
    private final Words words;
    private final String group;
    private final char decimal;

    /** The notation of a catalogue's language. */
    public Notation(Words words) {
        this.words = words;
        switch (words.language()) {
            case EN -> {
                group = ",";
                decimal = '.';
            }
            case FR -> {
                group = "\u202f";
                decimal = ',';
            }
            default -> throw new AssertionError(words.language());
        }
    }

    /** A number with its digits in groups of three, all its decimals and no zeros behind them. */
    public String number(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return grouped(plain.toPlainString());
    }

    public String number(long number) {
        return grouped(Long.toString(number));
    }

    /** US dollars: whole ones without decimals, others with two. */
    public String money(BigDecimal dollars) {
        return words.text("money", Map.of("number", dollars(dollars)));
    }

    private String dollars(BigDecimal dollars) {
        BigDecimal cents = dollars.setScale(2);
        boolean whole = cents.remainder(BigDecimal.ONE).signum() == 0;
        return grouped((whole ? cents.setScale(0) : cents).toPlainString());
    }

    public String percent(BigDecimal number) {
        return words.text("percent", Map.of("number", number(number)));
    }

    /** Points with two decimals. */
    public String points(Points points) {
        return grouped(points.toString());
    }

    /** A number with the decimals that it has. */
    public String fixed(BigDecimal number) {
        return grouped(number.toPlainString());
    }

    /** A maximum or a limit: points with no more decimals than they need. */
    public String roundPoints(Points points) {
        return number(new BigDecimal(points.toString()));
    }

    /** A number with its unit, e.g. {@code 12 customers}. */
    public String amount(BigDecimal number, Unit unit) {
        if (unit == Unit.USD) {
            return money(number);
        }
        return counted("unit." + unit.name().toLowerCase(Locale.ROOT), number);
    }

    /** A number in a unit, without the unit's name. */
    public String bare(BigDecimal number, Unit unit) {
        return unit == Unit.USD ? dollars(number) : number(number);
    }

    /** What earns all points, in the value's unit or, of growth, in per cent; empty where nothing does. */
    public String target(IndicatorScore score) {
        BigDecimal target = score.target();
        if (target == null) {
            return "";
        }
        return score.baseline() == null ? bare(target, score.indicator().unit()) : "+" + percent(target);
    }

    /** A number with a noun of the catalogue, which has a {@code .one} and an {@code .other} form. */
    public String counted(String noun, BigDecimal number) {
        String form = isOne(number.abs()) ? ".one" : ".other";
        return words.text(noun + form, Map.of("number", number(number)));
    }

    private boolean isOne(BigDecimal size) {
        return switch (words.language()) {
            case EN -> size.compareTo(BigDecimal.ONE) == 0;
            case FR -> size.compareTo(BigDecimal.valueOf(2)) < 0;
        };
    }

    /** A day, e.g. {@code 31 May 2021}, {@code 1er octobre 2020}. */
    public String day(LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? words.text("day.first") : Integer.toString(day.getDayOfMonth());
        return number + " " + month(YearMonth.from(day));
    }

    /** A month, e.g. {@code May 2021}. */
    public String month(YearMonth month) {
        return words.text("month." + month.getMonthValue()) + " " + month.getYear();
    }

    private String grouped(String plain) {
        String sign = plain.startsWith("-") ? "-" : "";
        int point = plain.indexOf('.');
        String whole = plain.substring(sign.length(), point < 0 ? plain.length() : point);
        StringBuilder text = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            text.insert(i, group);
        }
        text.insert(0, sign);
        return point < 0
                ? text.toString()
                : text.append(decimal).append(plain, point + 1, plain.length()).toString();
    }
}
