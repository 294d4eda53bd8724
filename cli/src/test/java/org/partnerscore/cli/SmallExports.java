package org.partnerscore.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Exports of one account with two locations, from May 2019 to May 2021; written as Partner Center would. */
final class SmallExports {
    private static final YearMonth FIRST = YearMonth.of(2019, 5);
    private static final int MONTHS = 25;
    private static final int TENANTS = 12;
    private static final List<String> SUBSCRIPTIONS = List.of(
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
            "Enrollment ID");
    private static final List<String> USAGE = List.of(
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
            "ActiveUsagePercent");
    private static final List<String> TRAINING = List.of(
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
            "PartnerCountryLocation");

    private SmallExports() {}

    /** Writes them and returns the files: profile, subscriptions, usage in UTF-16, training. */
    static List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> subscriptions = new ArrayList<>();
        List<String> usage = new ArrayList<>();
        for (int tenant = 0; tenant < TENANTS; tenant++) {
            int begins = tenant < 3 ? 0 : new Random(tenant).nextInt(MONTHS - 1);
            for (int month = begins; month < MONTHS; month++) {
                Map<String, String> row = row(tenant, FIRST.plusMonths(month), 20 + tenant + month);
                subscriptions.add(line(SUBSCRIPTIONS, row));
                usage.add(line(USAGE, row));
            }
        }
        List<String> training = new ArrayList<>();
        for (int person = 0; person < 6; person++) {
            training.add(line(TRAINING, pass(person, "MB-200: Microsoft Dynamics 365 Customer Engagement Core")));
            training.add(line(TRAINING, pass(person, "MB-210: Microsoft Dynamics 365 Sales")));
        }
        Path profile = folder.resolve("profile.tsv");
        Files.writeString(profile, """
                MPNId\tPartnerName\tPGA_MPNId\tPGA_PartnerName\tCity\tCountry\tHierarchyLevel
                100\tContoso\t100\tContoso\tParis\tFrance\tglobal
                101\tContoso Lyon\t100\tContoso\tLyon\tFrance\tlocation
                """);
        return List.of(
                profile,
                table(folder.resolve("subscriptions.tsv"), SUBSCRIPTIONS, subscriptions, false),
                table(folder.resolve("usage.tsv"), USAGE, usage, true),
                table(folder.resolve("training.tsv"), TRAINING, training, false));
    }

    /** A later export that tells more revenue of May 2021 for one customer. */
    static Path late(Path folder) throws IOException {
        Map<String, String> row = new HashMap<>(row(1, YearMonth.of(2021, 5), 45));
        row.put("RevenueUSD", "\"99,999.00\"");
        return table(folder.resolve("late.tsv"), SUBSCRIPTIONS, List.of(line(SUBSCRIPTIONS, row)), false);
    }

    /** A later export with one row of June 2021, of which there is no usage yet. */
    static Path next(Path folder) throws IOException {
        Map<String, String> row = row(1, YearMonth.of(2021, 6), 46);
        return table(folder.resolve("next.tsv"), SUBSCRIPTIONS, List.of(line(SUBSCRIPTIONS, row)), false);
    }

    private static Map<String, String> row(int tenant, YearMonth month, int seats) {
        String location = tenant % 2 == 0 ? "100" : "101";
        return Map.ofEntries(
                Map.entry("SubscriptionId", "s" + tenant),
                Map.entry("SubscriptionStartDate", "2019-05-01"),
                Map.entry("SubscriptionState", "Active"),
                Map.entry("SubscriptionStatus", "Active"),
                Map.entry("Month", month.toString()),
                Map.entry("IsAutoRenew", "Yes"),
                Map.entry("CustomerName", "Customer " + tenant),
                Map.entry("CustomerTenantId", "tenant-" + tenant),
                Map.entry("CustomerTpid", Integer.toString(9000 + tenant)),
                Map.entry("CustomerMarket", "France"),
                Map.entry("Product", "Dynamics 365"),
                Map.entry("SKU", "Dynamics 365 Sales Enterprise Edition"),
                Map.entry("FreeVsPaidSKU", "Paid"),
                Map.entry("MPNId", location),
                Map.entry("PartnerName", "Contoso"),
                Map.entry("PartnerAttributionType", "Cloud reseller"),
                Map.entry("PartnerAttachType", "Cloud reseller"),
                Map.entry("SalesChannel", "CSP"),
                Map.entry("AvailableSeats", Integer.toString(seats)),
                Map.entry("AssignedSeats", Integer.toString(seats)),
                Map.entry("ActiveSeats", Integer.toString(seats - 5)),
                Map.entry("RevenueUSD", seats * 55 + ".00"));
    }

    private static Map<String, String> pass(int person, String title) {
        return Map.ofEntries(
                Map.entry("TrainingActivityId", Integer.toString(person)),
                Map.entry("TrainingTitle", title),
                Map.entry("TrainingType", "exam"),
                Map.entry("IndividualFirstName", "Jo" + person),
                Map.entry("IndividualLastName", "Doe"),
                Map.entry("Email", "jo" + person + "@contoso.example"),
                Map.entry("TrainingCompletionDate", "2020-11-15"),
                Map.entry("Month", "2020-11"),
                Map.entry("IcMCP", "Yes"),
                Map.entry("MCPID", "m" + person),
                Map.entry("MPNId", "100"),
                Map.entry("PartnerName", "Contoso"));
    }

    private static String line(List<String> columns, Map<String, String> row) {
        return columns.stream().map(column -> row.getOrDefault(column, "")).collect(Collectors.joining("\t"));
    }

    private static Path table(Path file, List<String> columns, List<String> lines, boolean wide) throws IOException {
        String text = Stream.concat(Stream.of(String.join("\t", columns)), lines.stream())
                .collect(Collectors.joining("\n", wide ? "\uFEFF" : "", "\n"));
        return Files.writeString(file, text, wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
    }
}
