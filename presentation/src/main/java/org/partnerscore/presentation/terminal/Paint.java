package org.partnerscore.presentation.terminal;

/** What colour is used for; never the only sign of anything. */
enum Paint {
    NONE(""),
    TITLE("1"),
    FAINT("2"),
    GOOD("32"),
    MIDDLING("33"),
    BAD("31");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    /** The text between the escape sequences of this paint. */
    String over(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
