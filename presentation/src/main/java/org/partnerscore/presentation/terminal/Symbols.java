package org.partnerscore.presentation.terminal;

import java.nio.charset.Charset;
import org.partnerscore.core.score.Outcome;

/** The signs a scorecard is drawn with. Each outcome has a sign of its own, so that none depends on colour. */
enum Symbols {
    UNICODE("█", "░", "▲", "→", "─", "…", "•") {
        @Override
        String mark(Outcome outcome) {
            return switch (outcome) {
                case FULL -> "✓";
                case PARTIAL -> "◐";
                case NONE -> "–";
                case BELOW_MINIMUM -> "▽";
                case NOT_AVAILABLE -> "?";
            };
        }
    },
    ASCII("#", ".", "^", "->", "-", "...", "*") {
        @Override
        String mark(Outcome outcome) {
            return switch (outcome) {
                case FULL -> "*";
                case PARTIAL -> "+";
                case NONE -> "-";
                case BELOW_MINIMUM -> "v";
                case NOT_AVAILABLE -> "?";
            };
        }
    };

    private final String filled;
    private final String empty;
    private final String tick;
    private final String arrow;
    private final String rule;
    private final String ellipsis;
    private final String bullet;

    Symbols(String filled, String empty, String tick, String arrow, String rule, String ellipsis, String bullet) {
        this.filled = filled;
        this.empty = empty;
        this.tick = tick;
        this.arrow = arrow;
        this.rule = rule;
        this.ellipsis = ellipsis;
        this.bullet = bullet;
    }

    /** The signs that a character set can carry. */
    static Symbols of(Charset charset) {
        StringBuilder all = new StringBuilder(UNICODE.filled + UNICODE.empty + UNICODE.tick + UNICODE.arrow)
                .append(UNICODE.rule)
                .append(UNICODE.ellipsis)
                .append(UNICODE.bullet);
        for (Outcome outcome : Outcome.values()) {
            all.append(UNICODE.mark(outcome));
        }
        return charset.newEncoder().canEncode(all) ? UNICODE : ASCII;
    }

    /** The sign of an outcome, one column wide. */
    abstract String mark(Outcome outcome);

    String filled() {
        return filled;
    }

    String empty() {
        return empty;
    }

    String tick() {
        return tick;
    }

    String arrow() {
        return arrow;
    }

    String rule() {
        return rule;
    }

    String ellipsis() {
        return ellipsis;
    }

    String bullet() {
        return bullet;
    }
}
