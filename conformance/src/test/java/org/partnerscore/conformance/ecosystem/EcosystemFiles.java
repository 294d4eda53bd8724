package org.partnerscore.conformance.ecosystem;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.AssociationKind;
import org.partnerscore.core.facts.Channel;
import org.partnerscore.core.facts.Claim;
import org.partnerscore.core.facts.Competency;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;

/** A data set as a folder of CSV files. */
public final class EcosystemFiles {
    private static final String PARTNERS = "partner_id,account_id,name,country";
    private static final String CUSTOMERS = "tenant_id,name,country";
    private static final String SUBSCRIPTION_MONTHS =
            "subscription_id,tenant_id,month,product,channel,paid,agreement_start,seats,active_users,billed_usd,credited_usd";
    private static final String CAPACITY = ",capacity";
    private static final String ASSOCIATIONS = "subscription_id,partner_id,kind,claim,from_month,to_month";
    private static final String EXAM_PASSES =
            "individual_id,partner_id,exam,passed_on,expires_on,associated_from,associated_to";
    private static final String COMPETENCIES = "account_id,programme,attained_on";

    private EcosystemFiles() {}

    /** Reads a folder. */
    public static Ecosystem read(Path folder) {
        return new Ecosystem(
                CsvTable.read(
                        folder.resolve("partners.csv"),
                        PARTNERS,
                        c -> new Partner(c.get(0), c.get(1), c.get(2), c.get(3))),
                CsvTable.read(
                        folder.resolve("customers.csv"), CUSTOMERS, c -> new Customer(c.get(0), c.get(1), c.get(2))),
                CsvTable.read(
                        folder.resolve("subscription_months.csv"),
                        SUBSCRIPTION_MONTHS,
                        EcosystemFiles::subscriptionMonth),
                CsvTable.read(folder.resolve("associations.csv"), ASSOCIATIONS, EcosystemFiles::association),
                CsvTable.read(
                        folder.resolve("exam_passes.csv"),
                        EXAM_PASSES,
                        c -> new ExamPass(
                                c.get(0),
                                c.get(1),
                                c.get(2),
                                LocalDate.parse(c.get(3)),
                                optional(c.get(4), LocalDate::parse),
                                optional(c.get(5), LocalDate::parse),
                                optional(c.get(6), LocalDate::parse))),
                CsvTable.read(
                        folder.resolve("competencies.csv"),
                        COMPETENCIES,
                        c -> new Competency(c.get(0), c.get(1), LocalDate.parse(c.get(2)))));
    }

    private static SubscriptionMonth subscriptionMonth(List<String> c) {
        return new SubscriptionMonth(
                c.get(0),
                c.get(1),
                month(c.get(2)),
                c.get(3),
                Channel.valueOf(c.get(4)),
                truth(c.get(5)),
                optional(c.get(6), LocalDate::parse),
                Long.parseLong(c.get(7)),
                Long.parseLong(c.get(8)),
                new BigDecimal(c.get(9)),
                new BigDecimal(c.get(10)));
    }

    private static Association association(List<String> c) {
        return new Association(
                c.get(0),
                c.get(1),
                AssociationKind.valueOf(c.get(2)),
                c.get(3).isEmpty() ? Claim.NONE : Claim.valueOf(c.get(3)),
                month(c.get(4)),
                optional(c.get(5), EcosystemFiles::month));
    }

    private static YearMonth month(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getDayOfMonth() != 1) {
            throw new IllegalArgumentException(text + " is not a first day");
        }
        return YearMonth.from(day);
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text + " is neither true nor false");
        };
    }

    private static <T> @Nullable T optional(String text, Function<String, T> parse) {
        return text.isEmpty() ? null : parse.apply(text);
    }

    /** Writes a folder's six files; capacity only where some row says it. */
    public static void write(Ecosystem ecosystem, Path folder) throws IOException {
        boolean capacity = ecosystem.subscriptionMonths().stream().anyMatch(s -> s.capacity() != null);
        write(
                folder,
                "partners",
                PARTNERS,
                ecosystem.partners(),
                p -> row(p.partnerId(), p.accountId(), p.name(), p.country()));
        write(folder, "customers", CUSTOMERS, ecosystem.customers(), c -> row(c.tenantId(), c.name(), c.country()));
        write(
                folder,
                "subscription_months",
                SUBSCRIPTION_MONTHS + (capacity ? CAPACITY : ""),
                ecosystem.subscriptionMonths(),
                s -> row(
                                s.subscriptionId(),
                                s.tenantId(),
                                s.month().atDay(1),
                                s.product(),
                                s.channel(),
                                s.paid(),
                                s.agreementStart(),
                                s.seats(),
                                s.activeUsers(),
                                s.billed().toPlainString(),
                                s.credited().toPlainString())
                        + (capacity ? "," + row(s.capacity()) : ""));
        write(
                folder,
                "associations",
                ASSOCIATIONS,
                ecosystem.associations(),
                a -> row(
                        a.subscriptionId(),
                        a.partnerId(),
                        a.kind(),
                        a.claim() == Claim.NONE ? null : a.claim(),
                        a.from().atDay(1),
                        a.to() == null ? null : a.to().atDay(1)));
        write(
                folder,
                "exam_passes",
                EXAM_PASSES,
                ecosystem.examPasses(),
                e -> row(
                        e.individualId(),
                        e.partnerId(),
                        e.exam(),
                        e.passedOn(),
                        e.expiresOn(),
                        e.associatedFrom(),
                        e.associatedTo()));
        write(
                folder,
                "competencies",
                COMPETENCIES,
                ecosystem.competencies(),
                c -> row(c.accountId(), c.programme(), c.attainedOn()));
    }

    private static String row(@Nullable Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(cell == null ? "" : cell.toString());
        }
        return String.join(",", texts);
    }

    private static <T> void write(Path folder, String table, String header, List<T> rows, Function<T, String> row)
            throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(header);
        rows.forEach(each -> lines.add(row.apply(each)));
        Files.writeString(folder.resolve(table + ".csv"), String.join("\n", lines) + "\n");
    }
}
