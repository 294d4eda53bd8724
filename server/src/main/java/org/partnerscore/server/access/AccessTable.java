package org.partnerscore.server.access;

import static org.partnerscore.server.access.Sight.ALL;
import static org.partnerscore.server.access.Sight.NOTHING;
import static org.partnerscore.server.access.Sight.WITHOUT_REVENUE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who may see what. It is asked before anything is looked up, and what it does not name is seen by nobody. Whose account
 * it is comes first: of one that is not the reader's, nothing exists.
 */
public final class AccessTable {
    private static final Map<Resource, Row> ROWS = new EnumMap<>(Map.ofEntries(
            Map.entry(Resource.PUBLIC_RULES, new Row(ALL, ALL, ALL, ALL, ALL)),
            Map.entry(Resource.ACCOUNTS, new Row(ALL, ALL, ALL, WITHOUT_REVENUE, NOTHING)),
            Map.entry(Resource.PORTFOLIO, new Row(ALL, NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry(Resource.SCORECARD, new Row(ALL, ALL, ALL, WITHOUT_REVENUE, NOTHING)),
            Map.entry(Resource.EXPLANATION, new Row(ALL, ALL, ALL, NOTHING, NOTHING)),
            Map.entry(Resource.DIFFERENCE, new Row(ALL, ALL, ALL, NOTHING, NOTHING)),
            Map.entry(Resource.FORECAST, new Row(ALL, ALL, ALL, NOTHING, NOTHING)),
            Map.entry(Resource.GAPS, new Row(ALL, ALL, ALL, NOTHING, NOTHING)),
            Map.entry(Resource.STANDING, new Row(ALL, ALL, ALL, NOTHING, NOTHING)),
            Map.entry(Resource.WHAT_IF, new Row(ALL, ALL, ALL, NOTHING, NOTHING)),
            Map.entry(Resource.ROUTE, new Row(ALL, ALL, ALL, NOTHING, NOTHING)),
            Map.entry(Resource.SCENARIOS, new Row(ALL, ALL, ALL, NOTHING, NOTHING)),
            // Executive report viewers change nothing.
            Map.entry(Resource.KEEPING_SCENARIOS, new Row(ALL, ALL, NOTHING, NOTHING, NOTHING)),
            Map.entry(Resource.OPERATION, new Row(ALL, NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry(Resource.IMPORTING, new Row(ALL, NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry(Resource.PUBLISHING, new Row(ALL, NOTHING, NOTHING, NOTHING, NOTHING)),
            Map.entry(Resource.RECEIVED_ROWS, new Row(ALL, NOTHING, NOTHING, NOTHING, NOTHING))));

    /**
     * What a reader without revenue is not given of a document: revenue, the points that it earns, and every sum and
     * tier from which those could be told.
     */
    private static final Map<Resource, List<Withheld>> REVENUE = new EnumMap<>(Map.of(
            Resource.SCORECARD,
            List.of(
                    Withheld.of("", "tier"),
                    Withheld.of("pathways", "points", "tier", "to_next_tier", "next_tier"),
                    Withheld.ofMoney("pathways.indicators", "value", "baseline", "points", "outcome", "remarks")),
            Resource.ACCOUNTS,
            List.of(
                    Withheld.of("accounts", "rank", "tier", "points", "points_before"),
                    Withheld.of("accounts.pathways", "points", "tier"))));

    private AccessTable() {}

    /**
     * What is seen of something.
     *
     * @param operator by operators
     * @param administrator by whoever has an administrator's role for the account
     * @param executive by executive report viewers of the account
     * @param reportViewer by report viewers of the account
     * @param locations by whoever has any role for some of its locations only, of which no score is made
     */
    private record Row(Sight operator, Sight administrator, Sight executive, Sight reportViewer, Sight locations) {}

    /** How much of something a reader sees. */
    public static Sight sight(Reader reader, Resource resource) {
        Row row = ROWS.get(resource);
        if (row == null) {
            return NOTHING;
        }
        if (!reader.isOperator() && !reader.locations().isEmpty()) {
            return row.locations();
        }
        return switch (reader.role()) {
            case OPERATOR -> row.operator();
            case GLOBAL_ADMIN, MPN_PARTNER_ADMIN, ACCOUNT_ADMIN -> row.administrator();
            case EXECUTIVE_REPORT_VIEWER -> row.executive();
            case REPORT_VIEWER -> row.reportViewer();
        };
    }

    /** What a reader is not given of a document of something. */
    public static List<Withheld> withheld(Reader reader, Resource resource) {
        return switch (sight(reader, resource)) {
            case ALL -> List.of();
            case WITHOUT_REVENUE -> REVENUE.getOrDefault(resource, List.of());
            case NOTHING -> throw new IllegalArgumentException(reader.role().id() + " sees nothing of " + resource);
        };
    }
}
