package org.partnerscore.workspace.verify;

/**
 * Something that was found while a run was verified.
 *
 * @param kind what
 * @param about the file or thing it is about, for people to find it
 */
public record Finding(Kind kind, String about) {
    /** What may be found. */
    public enum Kind {
        /** The manifest is not the one that the journal tells of. */
        MANIFEST_CHANGED("manifest-changed", true),
        /** A file of the programme's definition is not the one that the run was made by. */
        DEFINITION_CHANGED("definition-changed", true),
        /** A file received, or a mapping, is gone. */
        INPUT_MISSING("input-missing", true),
        /** A file received, or a mapping, is not as it was. */
        INPUT_CHANGED("input-changed", true),
        /** A table that was kept is not as it was written. */
        TABLE_CHANGED("table-changed", true),
        /** The data set derived again is another. */
        SOURCE_DIFFERS("source-differs", true),
        /** A table computed again is another than the one kept. */
        TABLE_DIFFERS("table-differs", true),
        /** The contributions do not sum to the values. */
        NOT_RECONCILED("not-reconciled", true),
        /** The run cannot be computed again. */
        NOT_COMPUTED("not-computed", true),
        /** It was made by another version of the software: a difference may come from that. */
        OTHER_SOFTWARE("other-software", false);

        private final String id;
        private final boolean wrong;

        Kind(String id, boolean wrong) {
            this.id = id;
            this.wrong = wrong;
        }

        public String id() {
            return id;
        }

        /** Whether the run is not what it was. */
        public boolean wrong() {
            return wrong;
        }
    }
}
