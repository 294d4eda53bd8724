package org.partnerscore.imports.file;

/** What separates the values of a line. */
public enum Delimiter {
    TAB('\t'),
    COMMA(',');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }
}
