package org.partnerscore.imports.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.export.HeaderTable;

/**
 * The columns that an export of a style has. Some exports come in two forms: Training details as Partner Center and as the
 * API have it, SeatsSubscriptionsAndRevenue before and since September 2021.
 */
final class ExportColumns {
    private static final Set<String> PARTNER_CENTER_ONLY =
            Set.of("IndividualFirstName", "IndividualLastName", "Email", "CorpEmail");
    private static final Set<String> API_ONLY = Set.of("AADUserId", "ExpirationDate", "ActivationStatus");
    private static final Set<String> LATER_ONLY =
            Set.of("AvailableSeatsEOP", "AvailableSeats", "ResellerID", "ResellerName");

    private ExportColumns() {}

    /**
     * The columns in their order, each under the names it has gone by; the first is what rows call it.
     *
     * @param expiry whether some pass has a day of expiry, which only the API tells
     */
    static List<List<String>> of(ExportKind kind, ExportStyle style, boolean expiry) {
        List<List<String>> columns = new ArrayList<>(HeaderTable.shipped().columns(kind));
        switch (kind) {
            case TRAINING_DETAILS -> {
                Set<String> absent = expiry || style.drift() > 0 ? PARTNER_CENTER_ONLY : API_ONLY;
                columns.removeIf(names -> absent.contains(names.get(0)));
            }
            case SEATS_SUBSCRIPTIONS_AND_REVENUE -> {
                columns.replaceAll(names -> names.get(0).equals("AvailableSeatsEOP") ? names.subList(0, 1) : names);
                if (style.drift() < 2) {
                    columns.removeIf(names -> LATER_ONLY.contains(names.get(0)));
                }
            }
            case SUBSCRIPTION_DETAILS ->
                columns.replaceAll(
                        names -> names.get(0).equals("AvailableSeatsEOP") ? List.of("AvailableSeats") : names);
            case PARTNER_PROFILE,
                    CUSTOMER_DETAILS,
                    LICENSE_USAGE,
                    COMPETENCY_SUMMARY,
                    COMPETENCY_PERFORMANCE,
                    GIVEN_AGREEMENT_STARTS,
                    GIVEN_ASSOCIATIONS,
                    GIVEN_PEOPLE,
                    GIVEN_COMPETENCIES -> {}
        }
        return columns;
    }
}
