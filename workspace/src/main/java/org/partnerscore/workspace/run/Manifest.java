package org.partnerscore.workspace.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnerscore.workspace.data.Inputs;

/**
 * All that a run came from, so that it can be computed again.
 *
 * @param run its id
 * @param month the month scored
 * @param programme id of the programme
 * @param rulesAsOf the day whose rules were taken
 * @param definition SHA-256 of each file of the programme's definition, by file name
 * @param countries SHA-256 of the list that took the place of the programme's countries; null for its own
 * @param inputs what the data set was derived from
 * @param derivation what derived it, with its version
 * @param source hash of the data set's files
 * @param software what scored, with its version
 * @param by who made the run
 * @param at when
 * @param tables the tables written
 * @param sums what they sum to
 */
public record Manifest(
        String run,
        YearMonth month,
        String programme,
        LocalDate rulesAsOf,
        Map<String, String> definition,
        @Nullable String countries,
        Inputs inputs,
        String derivation,
        String source,
        String software,
        String by,
        Instant at,
        List<TableFile> tables,
        List<Sums> sums) {
    public Manifest {
        definition = Collections.unmodifiableMap(new TreeMap<>(definition));
        tables = List.copyOf(tables);
        sums = List.copyOf(sums);
    }

    /**
     * A table of the run.
     *
     * @param file its file name in the run's folder
     * @param hash SHA-256 of its bytes
     * @param rows how many rows it has, without the header
     */
    public record TableFile(String file, String hash, long rows) {}

    /** Whether another run would come to the same from the same: nothing differs but who made it and when. */
    public boolean sameOrigin(Manifest other) {
        return origin().equals(other.origin());
    }

    private List<Object> origin() {
        return List.of(
                month,
                programme,
                rulesAsOf,
                definition,
                String.valueOf(countries),
                inputs,
                derivation,
                source,
                software);
    }
}
