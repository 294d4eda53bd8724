package org.partnerscore.conformance.exports;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Sha256;
import org.partnerscore.imports.derive.Derivation;
import org.partnerscore.imports.derive.DerivedDataSet;
import org.partnerscore.imports.derive.ReceivedExport;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.intake.FileOptions;
import org.partnerscore.imports.intake.Intake;
import org.partnerscore.imports.intake.TakenExport;
import org.partnerscore.imports.mapping.Mappings;
import org.partnerscore.imports.problem.ImportProblemKind;
import org.partnerscore.imports.problem.RefusedFileException;
import org.partnerscore.imports.value.DateOrder;
import org.partnerscore.imports.write.ExportSlice;
import org.partnerscore.imports.write.ExportStyle;
import org.partnerscore.imports.write.ExportWriter;

/** A data set on its way as exports: cut into pieces that overlap, in every style, received in any order. */
final class Post {
    private final Path carried;
    private final Path folder;
    private final Random random;
    private final YearMonth from;
    private final int months;
    private final List<Parcel> parcels = new ArrayList<>();

    private record Parcel(Path file, FileOptions options, boolean us) {}

    Post(Path carried, Path folder, Random random, YearMonth from, int months) {
        this.carried = carried;
        this.folder = folder;
        this.random = random;
        this.from = from;
        this.months = months;
    }

    void send() throws IOException, SQLException {
        try (ExportWriter writer = ExportWriter.open(carried, DataSetOptions.withThreads(2))) {
            List<String> accounts = writer.accounts();
            Set<String> all = Set.copyOf(accounts);
            ExportSlice whole = ExportSlice.of(all, from, from.plusMonths(months - 1L));
            send(writer, ExportKind.PARTNER_PROFILE, whole, null, null);
            send(writer, ExportKind.TRAINING_DETAILS, whole, null, null);
            for (String account : accounts) {
                ExportSlice own = ExportSlice.of(Set.of(account), whole.first(), whole.last());
                send(writer, ExportKind.PARTNER_PROFILE, own, null, null);
                send(writer, ExportKind.COMPETENCY_SUMMARY, own, account, null);
            }
            pieces(writer, accounts, ExportKind.CUSTOMER_DETAILS);
            pieces(
                    writer,
                    accounts,
                    random.nextBoolean()
                            ? ExportKind.SUBSCRIPTION_DETAILS
                            : ExportKind.SEATS_SUBSCRIPTIONS_AND_REVENUE);
            pieces(writer, accounts, ExportKind.LICENSE_USAGE);
        }
    }

    /** Windows of some months, each beginning before the last one ended; what was provisional is in the next again. */
    private void pieces(ExportWriter writer, List<String> accounts, ExportKind kind) throws IOException, SQLException {
        int overlap = 1 + random.nextInt(3);
        int first = 0;
        while (first < months) {
            int last = Math.min(months - 1, first + overlap + random.nextInt(12));
            boolean newest = last == months - 1;
            int parts = 1 + random.nextInt(3);
            boolean apart = random.nextBoolean();
            for (int part = 0; part < parts; part++) {
                for (Set<String> whose :
                        apart ? accounts.stream().map(Set::of).toList() : List.of(Set.copyOf(accounts))) {
                    ExportSlice slice = ExportSlice.of(whose, from.plusMonths(first), from.plusMonths(last))
                            .part(parts, part)
                            .provisional(newest ? 0 : overlap);
                    send(writer, kind, slice, null, slice.last().plusMonths(1).atDay(20));
                }
            }
            first = newest ? months : last + 1 - overlap;
        }
    }

    private void send(
            ExportWriter writer,
            ExportKind kind,
            ExportSlice slice,
            @Nullable String account,
            @Nullable LocalDate downloaded)
            throws IOException, SQLException {
        if (!writer.hasRows(kind, slice)) {
            return;
        }
        ExportStyle style = ExportStyle.any(random);
        Path file = writer.write(kind, slice, style, folder, kind.id() + "-" + parcels.size());
        parcels.add(new Parcel(file, new FileOptions(null, account, downloaded), style.days() == ExportStyle.Days.US));
    }

    DerivedDataSet receive(Path target, int threads) throws IOException, SQLException, RefusedFileException {
        List<Parcel> order = new ArrayList<>(parcels);
        parcels.stream().filter(parcel -> random.nextInt(4) == 0).forEach(order::add);
        Collections.shuffle(order, random);
        List<ReceivedExport> received = new ArrayList<>();
        try (Intake intake = Intake.open(DataSetOptions.withThreads(2))) {
            for (Parcel parcel : order) {
                int sequence = received.size();
                Path staging = folder.resolve("staged-" + sequence);
                for (TakenExport export : take(intake, parcel, staging)) {
                    received.add(
                            new ReceivedExport(Sha256.of(parcel.file), sequence, parcel.options, parcel.file, export));
                }
            }
        }
        Collections.shuffle(received, random);
        return Derivation.derive(received, Mappings.shipped(), target, DataSetOptions.withThreads(threads));
    }

    /** As somebody does who is asked how days are written. */
    private static List<TakenExport> take(Intake intake, Parcel parcel, Path staging)
            throws IOException, SQLException, RefusedFileException {
        String name = parcel.file.getFileName().toString();
        try {
            return intake.take(parcel.file, name, parcel.options, staging);
        } catch (RefusedFileException e) {
            if (parcel.us && e.problems().get(0).kind() == ImportProblemKind.AMBIGUOUS_DATES) {
                return intake.take(parcel.file, name, parcel.options.withDates(DateOrder.US), staging);
            }
            throw e;
        }
    }
}
