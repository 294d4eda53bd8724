package org.partnerscore.definitions.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.Market;
import org.partnerscore.definitions.model.DatedValue;
import org.partnerscore.definitions.yaml.DefinitionSource;
import org.partnerscore.definitions.yaml.Read;

/** What of a file is known while the rest of it is read: its first day and the names that may be referred to. */
final class Scope {
    final DefinitionSource file;
    /** First day of the programme's rules; null if the file fails to say it. */
    final @Nullable LocalDate start;

    final Map<String, Read<Source>> sources = new LinkedHashMap<>();
    final Set<String> markets = new LinkedHashSet<>();
    /** Whether the markets are tracks. */
    boolean tracked;
    /** Whether the indicators earn points. */
    boolean hasPoints = true;
    /** By the id of each indicator read so far, the unit of its value. */
    final Map<String, Read<String>> units = new LinkedHashMap<>();
    /** Whether the file has workloads. */
    boolean hasWorkloads;

    final Set<String> pathways = new LinkedHashSet<>();
    final Set<String> groups = new LinkedHashSet<>();
    /** Aspects that every line of the credit policy knows; null if the policy could not be read. */
    @Nullable
    Set<String> aspects;

    /** Every dated value that was read. */
    final List<DatedValue> values = new ArrayList<>();

    Scope(DefinitionSource file, @Nullable LocalDate start) {
        this.file = file;
        this.start = start;
    }

    /** Ids of the markets; {@link Market#NONE} alone in a programme without. */
    List<String> marketIds() {
        return markets.isEmpty() ? List.of(Market.NONE) : List.copyOf(markets);
    }

    /** A published page. */
    record Source(String page, LocalDate revision) {}
}
