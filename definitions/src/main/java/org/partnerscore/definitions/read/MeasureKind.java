package org.partnerscore.definitions.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.core.programme.Unit;

/** The measures there are: what a file calls them, and what an indicator needs to use one. */
public enum MeasureKind {
    NET_BILLED("net-billed", Unit.USD, true, "channels", "agreement-months"),
    ADDS_MINUS_LOSSES("adds-minus-losses", Unit.CUSTOMERS, true, "loss", "claim-back-months"),
    PEOPLE_CERTIFIED("people-certified", Unit.PEOPLE, false, "requirements"),
    CERTIFIED_GROWTH("certified-growth", Unit.PEOPLE, false, "people", "baseline", "bands", "headcount"),
    CROSSED_LINE("crossed-line", Unit.CUSTOMERS, true, "line", "reference-months"),
    GROWTH_OVER_BASE("growth-over-base", Unit.USERS, true, "minimum-base", "base-months"),
    NET_PAIRS("net-pairs", Unit.PAIRS, true, "of", "line", "base-months"),
    CONSUMPTION_GROWTH("consumption-growth", Unit.CONSUMPTION, true, "minimum-base", "base-months");

    private final String id;
    private final Unit unit;
    private final boolean credited;
    private final String[] settings;

    MeasureKind(String id, Unit unit, boolean credited, String... settings) {
        this.id = id;
        this.unit = unit;
        this.credited = credited;
        this.settings = settings;
    }

    /** All measures by the names that files use. */
    static Map<String, MeasureKind> byId() {
        Map<String, MeasureKind> kinds = new LinkedHashMap<>();
        for (MeasureKind kind : values()) {
            kinds.put(kind.id, kind);
        }
        return kinds;
    }

    /** What files call it. */
    public String id() {
        return id;
    }

    /** The names of its settings, in the order in which they are read. */
    public List<String> settings() {
        return List.of(settings);
    }

    /** What its values are counted in. */
    public Unit unit() {
        return unit;
    }

    /** Whether it takes credit for customers, and so an aspect. */
    public boolean credited() {
        return credited;
    }

    /** Whether its target stands in its own settings. */
    public boolean findsItsTarget() {
        return this == CERTIFIED_GROWTH;
    }

    /** Whether it compares with an earlier count. */
    public boolean isGrowth() {
        return this == CERTIFIED_GROWTH || this == GROWTH_OVER_BASE || this == CONSUMPTION_GROWTH;
    }

    /** Whether it is about pairs of a customer and a workload, and so needs workloads. */
    public boolean needsWorkloads() {
        return this == NET_PAIRS || this == CONSUMPTION_GROWTH;
    }

    /** The fields of its block. */
    String[] fields() {
        String[] fields = new String[settings.length + 1];
        fields[0] = "name";
        System.arraycopy(settings, 0, fields, 1, settings.length);
        return fields;
    }
}
