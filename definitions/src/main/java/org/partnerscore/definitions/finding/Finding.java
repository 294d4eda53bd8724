package org.partnerscore.definitions.finding;

/**
 * Something wrong in a file.
 *
 * @param file the file as the reader named it
 * @param line counted from 1; 0 where the file as a whole is meant
 * @param column counted from 1; 0 where the file as a whole is meant
 * @param path the place within the definition, e.g. {@code indicators[2].target}; empty at the top
 * @param value what was found there; empty where something is missing
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Finding(String file, int line, int column, String path, String value, String message, String remedy) {

    /** As compilers report it: {@code file:line:column: path: message (found 'value'); remedy}. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        String within = path.isEmpty() ? "" : path + ": ";
        String found = value.isEmpty() ? "" : " (found '" + value + "')";
        return place + ": " + within + message + found + "; " + remedy;
    }
}
