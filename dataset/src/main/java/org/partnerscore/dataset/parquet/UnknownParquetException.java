package org.partnerscore.dataset.parquet;

import java.io.IOException;

/** A file is no Parquet, is damaged, or is of a form that this reader does not know. */
public final class UnknownParquetException extends IOException {
    private static final long serialVersionUID = 1L;

    UnknownParquetException(String message) {
        super(message);
    }
}
