package org.partnerscore.core.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A programme by which a vendor scores its partners: all its numbers and lists with their dates.
 *
 * @param id as the output tables spell it
 * @param name for people
 * @param publicationDay day of the following month on which a month's score is due (R0)
 * @param windowMonths length of the trailing window, in months
 * @param markets in order of precedence, the last one for every country not listed, or tracks, the last one for every
 *     account that is of no other; empty for a programme without
 * @param tiers the best first
 * @param pathways in the order of the output
 * @param credit who is credited for a customer
 * @param retirements exams no longer offered
 * @param groups in the order in which they are shown
 * @param indicators in the order of the output
 * @param workloads in the order of their numbers; empty for a programme that has none
 * @param statusMonths for how many months, the one it is reached in included, a tier is kept whatever the score; 0 in a
 *     programme that says no such thing
 */
public record Programme(
        String id,
        Text name,
        int publicationDay,
        int windowMonths,
        List<Market> markets,
        Dated<List<Tier>> tiers,
        List<Pathway> pathways,
        Dated<CreditPolicy> credit,
        Dated<List<Retirement>> retirements,
        List<Group> groups,
        List<Indicator> indicators,
        List<Workload> workloads,
        int statusMonths)
        implements Serializable {
    public Programme {
        markets = List.copyOf(markets);
        pathways = List.copyOf(pathways);
        groups = List.copyOf(groups);
        indicators = List.copyOf(indicators);
        workloads = List.copyOf(workloads);
        if (statusMonths < 0) {
            throw new IllegalArgumentException("a tier cannot be kept for " + statusMonths + " months");
        }
        if (windowMonths < 1) {
            throw new IllegalArgumentException("the window needs at least one month, not " + windowMonths);
        }
        if (pathways.isEmpty() || indicators.isEmpty()) {
            throw new IllegalArgumentException("programme " + id + " needs a pathway and an indicator");
        }
        if (indicators.stream().map(Indicator::hasPoints).distinct().count() > 1) {
            throw new IllegalArgumentException("all indicators of programme " + id + " earn points, or none does");
        }
    }

    /** First day of the programme's rules. */
    public LocalDate start() {
        return tiers.start();
    }

    /** Ids of the markets in order of precedence; {@link Market#NONE} alone for a programme without. */
    public List<String> marketIds() {
        return markets.isEmpty()
                ? List.of(Market.NONE)
                : markets.stream().map(Market::id).toList();
    }

    /** The pathway with an id. */
    public Optional<Pathway> pathway(String pathwayId) {
        return pathways.stream().filter(p -> p.id().equals(pathwayId)).findFirst();
    }

    /** Whether its markets are tracks: classes of accounts by what their customers buy. */
    public boolean hasTracks() {
        return markets.stream().anyMatch(market -> market.pairs() != null);
    }

    /** Whether a tier is kept for some months once it is reached (R14). */
    public boolean keepsStatus() {
        return statusMonths > 0;
    }

    /** Whether its indicators earn points; if not, its tiers need values (R21). */
    public boolean hasPoints() {
        return indicators.get(0).hasPoints();
    }

    /** The indicator with an id. */
    public Optional<Indicator> indicator(String indicatorId) {
        return indicators.stream().filter(i -> i.id().equals(indicatorId)).findFirst();
    }
}
