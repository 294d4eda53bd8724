package org.partnerscore.presentation.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Text;
import org.partnerscore.core.programme.Unit;
import org.partnerscore.core.reason.Reason;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Outcome;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Points;
import org.partnerscore.presentation.words.Language;
import org.partnerscore.presentation.words.Notation;
import org.partnerscore.presentation.words.ReasonWords;
import org.partnerscore.presentation.words.Words;

/** What a page says, in its language. */
final class PageWords {
    private final Words words;
    private final Notation notation;
    private final ReasonWords reasons;

    PageWords(Language language, Programme programme) {
        words = Words.in(language);
        notation = new Notation(words);
        reasons = new ReasonWords(words, programme);
    }

    Language language() {
        return words.language();
    }

    String say(String key) {
        return words.text(key);
    }

    String say(String key, Map<String, String> values) {
        return words.text(key, values);
    }

    String counted(String key, int number) {
        return notation.counted(key, BigDecimal.valueOf(number));
    }

    String name(Text text) {
        return words.language().of(text);
    }

    String month(YearMonth month) {
        return notation.month(month);
    }

    String day(LocalDate day) {
        return notation.day(day);
    }

    String points(Points points) {
        return notation.points(points);
    }

    String amount(@Nullable BigDecimal amount, Unit unit) {
        return amount == null ? "" : notation.amount(amount, unit);
    }

    /** What earns all points; empty where nothing does. */
    String target(IndicatorScore score) {
        BigDecimal target = score.target();
        if (target == null) {
            return "";
        }
        if (score.baseline() != null) {
            return "+" + notation.percent(target);
        }
        return notation.bare(target, score.indicator().unit());
    }

    String outcome(Outcome outcome) {
        return words.text("outcome." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String sentence(Reason reason, Unit unit) {
        return reasons.sentence(reason, unit);
    }

    /** Name of the tier that a pathway's score reaches. */
    String tier(PathwayScore score) {
        return words.tier(score.tier(), score.tiers());
    }
}
