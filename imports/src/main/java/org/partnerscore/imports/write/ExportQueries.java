package org.partnerscore.imports.write;

import java.util.stream.Collectors;
import org.partnerscore.dataset.read.Sql;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.mapping.MappingKind;

/**
 * The rows of each kind of export, as SQL over a data set restricted to what exports can carry. Columns are called by the
 * first names that the header table has for them.
 */
final class ExportQueries {
    private ExportQueries() {}

    static String of(ExportKind kind, ExportSlice slice, ExportStyle style) {
        return switch (kind) {
            case PARTNER_PROFILE -> profile(slice, style);
            case CUSTOMER_DETAILS -> customers(slice, style);
            case SUBSCRIPTION_DETAILS -> subscriptions(slice, style);
            case SEATS_SUBSCRIPTIONS_AND_REVENUE -> seats(slice, style);
            case LICENSE_USAGE -> usage(slice, style);
            case TRAINING_DETAILS -> training(slice, style);
            case COMPETENCY_SUMMARY -> competencies(slice);
            case COMPETENCY_PERFORMANCE, GIVEN_AGREEMENT_STARTS, GIVEN_ASSOCIATIONS, GIVEN_PEOPLE, GIVEN_COMPETENCIES ->
                throw new IllegalArgumentException("no data set carries " + kind.id());
        };
    }

    private static String profile(ExportSlice slice, ExportStyle style) {
        return "SELECT partner_id AS MPNId, name AS PartnerName, account_id AS PGA_MPNId, name AS PGA_PartnerName, "
                + "'City' AS City, " + country("country", style) + " AS Country, 'location' AS HierarchyLevel "
                + "FROM partners WHERE " + slice.ours("account_id") + " ORDER BY partner_id";
    }

    /** Every associated partner of every subscription-month, and some that earn no credit. */
    private static String rows(ExportSlice slice) {
        return "(SELECT s.*, c.name AS customer_name, c.country, p.partner_id, p.name AS partner_name, "
                + "p.account_id, a.credit, hash(s.subscription_id) AS draw, hash(s.subscription_id, a.partner_id) AS partner_draw FROM subscription_months s "
                + "JOIN (FROM association_months UNION ALL SELECT subscription_id, month, partner_id, "
                + Sql.text(MappingKind.NO_CREDIT) + " FROM "
                + "association_months WHERE hash(partner_id, subscription_id) % 5 = 0) a "
                + "USING (subscription_id, month) JOIN partners p USING (partner_id) JOIN customers c USING (tenant_id) "
                + "WHERE " + slice.ours("p.account_id") + " AND " + slice.chosen("s.subscription_id", "s.month") + ")";
    }

    private static String customers(ExportSlice slice, ExportStyle style) {
        return "SELECT customer_name AS CustomerName, tenant_id AS CustomerTenantId, '' AS CustomerTpid, 'SMB' AS "
                + "CustomerSegment, " + country("country", style) + " AS CustomerMarket, 'Active' AS CustomerStatus, "
                + "'Dynamics 365' AS Product, " + name(MappingKind.SKU, "product") + " AS SKU, month AS Month, "
                + "partner_id AS MPNId, partner_name AS PartnerName, 'City' AS PartnerLocation, "
                + attribution() + " AS PartnerAttributionType, "
                + name(MappingKind.CHANNEL, "channel") + " AS SalesChannel, seats AS AvailableSeats, "
                + "billed_usd - credited_usd AS RevenueUSD FROM " + rows(slice) + " r ORDER BY ALL";
    }

    private static String subscriptions(ExportSlice slice, ExportStyle style) {
        return "SELECT subscription_id AS SubscriptionId, coalesce(agreement_start, month) AS SubscriptionStartDate, "
                + "CASE WHEN seats > 0 THEN 'Active' ELSE 'Churned' END AS SubscriptionState, month AS Month, "
                + "'Yes' AS IsAutoRenew, " + customer(style) + ", 'Dynamics 365' AS Product, "
                + name(MappingKind.SKU, "product") + " AS SKU, " + partner() + ", "
                + attribution() + " AS PartnerAttributionType, "
                + name(MappingKind.CHANNEL, "channel") + " AS SalesChannel, " + slice.reported("seats", "month")
                + " AS AvailableSeats, " + revenue(slice) + " AS RevenueUSD, '' AS EnrollmentID FROM " + rows(slice)
                + " r ORDER BY ALL";
    }

    private static String seats(ExportSlice slice, ExportStyle style) {
        String level = slice.reported("seats", "month");
        return "SELECT account_id AS PGAMpnId, partner_id AS MpnId, subscription_id AS SubscriptionId, "
                + "coalesce(agreement_start, month) AS SubscriptionStartDate, 'Active' AS SubscriptionState, "
                + "month AS month, 'Y' AS IsAutoRenew, " + customer(style) + ", 'Dynamics 365' AS ProductFamily, "
                + "'Dynamics 365' AS Product, " + name(MappingKind.SKU, "product") + " AS SKU, partner_name AS "
                + "PartnerName, 'City' AS PartnerLocation, " + attribution()
                + " AS PartnerAttributionType, " + name(MappingKind.CHANNEL, "channel") + " AS SalesChannel, "
                + "CASE WHEN row_number() OVER (PARTITION BY subscription_id, month, account_id ORDER BY partner_id, "
                + "credit) > 1 THEN 1 ELSE 0 END AS IsDuplicateRowForPGA, " + level + " AS TotalSoldSeats, "
                + "active_users AS TotalAssignedSeats, " + revenue(slice) + " AS BilledRevenueUSD, " + level
                + " AS AvailableSeatsEOP, seats % 3 AS AvailableSeats FROM " + rows(slice) + " r ORDER BY ALL";
    }

    private static String usage(ExportSlice slice, ExportStyle style) {
        return "SELECT subscription_id AS SubscriptionId, month AS Month, 'Dynamics' AS RevSumDivisionName, "
                + name(MappingKind.SKU, "product") + " AS SKU, CASE WHEN paid THEN 'Paid' ELSE 'Free' END AS "
                + "FreeVsPaidSKU, channel AS DetailedSalesModel, " + customer(style) + ", " + partner() + ", "
                + attribution() + " AS PartnerAttachType, seats AS AvailableSeats, "
                + "seats AS AssignedSeats, " + slice.reported("active_users", "month") + " AS ActiveSeats FROM "
                + rows(slice) + " r ORDER BY ALL";
    }

    /** People are known by their MCP id. The API's file, which has expiry, and Partner Center's differ in columns. */
    private static String training(ExportSlice slice, ExportStyle style) {
        return "SELECT 'T-' || individual_id || '-' || exam AS TrainingActivityId, "
                + name(MappingKind.EXAM, "exam") + " AS TrainingTitle, 'exam' AS TrainingType, "
                + "passed_on AS TrainingCompletionDate, date_trunc('month', passed_on)::DATE AS Month, 'Yes' AS IcMCP, "
                + "individual_id AS MCPID, partner_id AS MPNId, p.name AS PartnerName, 'City' AS PartnerCityLocation, "
                + country("country", style) + " AS PartnerCountryLocation, expires_on AS ExpirationDate FROM "
                + "(SELECT *, hash(individual_id, exam) AS draw FROM exam_passes) r JOIN partners p USING (partner_id) "
                + "WHERE " + slice.ours("account_id") + " ORDER BY ALL";
    }

    private static String competencies(ExportSlice slice) {
        return "SELECT name AS CompetencyName, 'Gold' AS CompetencyLevel, 'Active' AS CompetencyStatus, "
                + "attained_on AS CompetencyStartDate, NULL AS CompetencyEndDate FROM competencies JOIN "
                + "COMPETENCY_names ON code = programme WHERE " + slice.ours("account_id") + " ORDER BY ALL";
    }

    private static String customer(ExportStyle style) {
        return "customer_name AS CustomerName, tenant_id AS CustomerTenantId, '' AS CustomerTpid, 'SMB' AS "
                + "CustomerSegment, " + country("country", style) + " AS CustomerMarket";
    }

    private static String partner() {
        return "partner_id AS MPNId, partner_name AS PartnerName, 'City' AS PartnerLocation";
    }

    private static String revenue(ExportSlice slice) {
        return slice.reported("(billed_usd - credited_usd)", "month");
    }

    /** An association is called one thing in all of its months. */
    private static String attribution() {
        return name(MappingKind.ATTRIBUTION, "credit", "partner_draw");
    }

    /** What is sold, and how, is called one thing in all rows of a subscription. */
    private static String name(MappingKind kind, String code) {
        return name(kind, code, "draw");
    }

    /** SQL of one of the vendor's names of a code, by the row's draw. */
    private static String name(MappingKind kind, String code, String draw) {
        return "(SELECT n.name FROM " + kind.name() + "_names n WHERE n.code = r." + code + " AND n.place = r." + draw
                + " % n.places)";
    }

    /** SQL of a country, by its English name where the style says so and the name is known. */
    private static String country(String code, ExportStyle style) {
        if (!style.countryNames()) {
            return code;
        }
        String names = VendorNames.countries().entrySet().stream()
                .map(one -> "WHEN " + Sql.text(one.getKey()) + " THEN " + Sql.text(one.getValue()))
                .collect(Collectors.joining(" "));
        return "CASE " + code + " " + names + " ELSE " + code + " END";
    }
}
