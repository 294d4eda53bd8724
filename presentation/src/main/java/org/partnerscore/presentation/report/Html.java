package org.partnerscore.presentation.report;

import java.util.List;

/** HTML put together of elements; whatever is text is escaped. */
final class Html {
    private final StringBuilder html = new StringBuilder();

    /** Appends markup as it is. */
    Html raw(String markup) {
        html.append(markup).append('\n');
        return this;
    }

    /** Appends an element that holds text. */
    Html element(String name, String text) {
        return raw("<" + name + ">" + escaped(text) + "</" + name + ">");
    }

    /** Appends an element of a class that holds text. */
    Html element(String name, String classes, String text) {
        return raw("<" + name + " class=\"" + classes + "\">" + escaped(text) + "</" + name + ">");
    }

    /** Begins a table with its heads; every column but the first holds numbers. */
    Html table(List<String> heads) {
        raw("<table><thead><tr>");
        for (int i = 0; i < heads.size(); i++) {
            raw("<th scope=\"col\"" + (i == 0 ? "" : " class=\"n\"") + ">" + escaped(heads.get(i)) + "</th>");
        }
        return raw("</tr></thead><tbody>");
    }

    /** A row whose first cell is its head, the others numbers. */
    Html row(List<String> cells) {
        raw("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            raw(
                    i == 0
                            ? "<th scope=\"row\">" + escaped(cells.get(i)) + "</th>"
                            : "<td class=\"n\">" + escaped(cells.get(i)) + "</td>");
        }
        return raw("</tr>");
    }

    Html endTable() {
        return raw("</tbody></table>");
    }

    /** Text in which nothing is markup, also within an attribute. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(Character.isISOControl(letter) ? ' ' : letter);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
