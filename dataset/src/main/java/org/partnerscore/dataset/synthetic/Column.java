package org.partnerscore.dataset.synthetic;

/** A column of a table. */
record Column(String name, Type type) {
    /** What a column holds. */
    enum Type {
        TEXT,
        DAY,
        USD,
        COUNT,
        FLAG
    }

    static Column text(String name) {
        return new Column(name, Type.TEXT);
    }

    static Column day(String name) {
        return new Column(name, Type.DAY);
    }

    static Column usd(String name) {
        return new Column(name, Type.USD);
    }

    static Column count(String name) {
        return new Column(name, Type.COUNT);
    }

    static Column flag(String name) {
        return new Column(name, Type.FLAG);
    }
}
