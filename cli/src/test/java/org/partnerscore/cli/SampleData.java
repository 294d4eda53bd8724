package org.partnerscore.cli;

import java.nio.file.Path;

/** The sample data of the documentation. */
final class SampleData {
    /** Their folder. */
    static final Path FOLDER = Path.of("..", "docs", "sample");

    private SampleData() {}
}
