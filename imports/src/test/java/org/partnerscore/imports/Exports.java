package org.partnerscore.imports;

import java.util.List;

/** Rows of exports with what a test cares about, and something believable for the rest. */
public final class Exports {
    public static final String SUBSCRIPTIONS = String.join(
                    "\t",
                    List.of(
                            "SubscriptionId",
                            "SubscriptionStartDate",
                            "SubscriptionEndDate",
                            "SubscriptionState",
                            "Month",
                            "IsAutoRenew",
                            "CustomerName",
                            "CustomerTenantId",
                            "CustomerTpid",
                            "CustomerSegment",
                            "CustomerMarket",
                            "Product",
                            "SKU",
                            "MPNId",
                            "PartnerName",
                            "PartnerLocation",
                            "PartnerAttributionType",
                            "SalesChannel",
                            "AvailableSeats",
                            "RevenueUSD",
                            "Enrollment ID"))
            + "\n";
    public static final String USAGE = String.join(
                    "\t",
                    List.of(
                            "SubscriptionId",
                            "SubscriptionStartDate",
                            "SubscriptionEndDate",
                            "SubscriptionStatus",
                            "Month",
                            "RevSumDivisionName",
                            "RevSumCategoryName",
                            "SKU",
                            "SKUId",
                            "FreeVsPaidSKU",
                            "SalesModel",
                            "DetailedSalesModel",
                            "CustomerName",
                            "CustomerTenantId",
                            "CustomerTpid",
                            "CustomerSegment",
                            "CustomerMarket",
                            "MPNId",
                            "PartnerName",
                            "PartnerLocation",
                            "PartnerAttachType",
                            "AvailableSeats",
                            "AssignedSeats",
                            "ActiveSeats",
                            "DeploymentOpportunity",
                            "ActiveUsagePercent"))
            + "\n";
    public static final String TRAINING = String.join(
                    "\t",
                    List.of(
                            "TrainingActivityId",
                            "TrainingTitle",
                            "TrainingType",
                            "IndividualFirstName",
                            "IndividualLastName",
                            "Email",
                            "CorpEmail",
                            "TrainingCompletionDate",
                            "Month",
                            "IcMCP",
                            "MCPID",
                            "MPNId",
                            "PartnerName",
                            "PartnerCityLocation",
                            "PartnerCountryLocation"))
            + "\n";

    private Exports() {}

    /** A row of Subscription details of subscription S1 of tenant T1, sold as CSP. */
    public static String subscription(String month, String location, String attribution, String seats, String revenue) {
        return subscription("S1", month, location, attribution, "CSP", seats, revenue);
    }

    public static String subscription(
            String id,
            String month,
            String location,
            String attribution,
            String channel,
            String seats,
            String revenue) {
        return String.join(
                        "\t",
                        List.of(
                                id,
                                "2020-05-15",
                                "",
                                "Active",
                                month,
                                "Yes",
                                "Customer",
                                "T1",
                                "1",
                                "SMB",
                                "United States",
                                "Dynamics 365",
                                "Dynamics 365 Sales Enterprise Edition",
                                location,
                                "Partner",
                                "Berlin",
                                attribution,
                                channel,
                                seats,
                                revenue,
                                ""))
                + "\n";
    }

    public static String usage(String id, String month, String licence, String active) {
        return String.join(
                        "\t",
                        List.of(
                                id,
                                "2020-05-15",
                                "",
                                "Active",
                                month,
                                "",
                                "",
                                "Dynamics 365 Sales",
                                "",
                                licence,
                                "",
                                "CSP",
                                "Customer",
                                "T1",
                                "1",
                                "SMB",
                                "US",
                                "L1",
                                "Partner",
                                "Berlin",
                                "CSP Tier 1",
                                "10",
                                "9",
                                active,
                                "1",
                                "0.5"))
                + "\n";
    }

    public static String training(String title, String day, String person, String location) {
        return String.join(
                        "\t",
                        List.of(
                                "1",
                                title,
                                "exam",
                                "Ann",
                                "Example",
                                "",
                                "ann@example.org",
                                day,
                                "",
                                "Yes",
                                person,
                                location,
                                "Partner",
                                "Berlin",
                                "Germany"))
                + "\n";
    }
}
