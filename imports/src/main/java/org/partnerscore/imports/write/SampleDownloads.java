package org.partnerscore.imports.write;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.figures.VendorFigure;
import org.partnerscore.imports.write.ExportStyle.Days;
import org.partnerscore.imports.write.ExportStyle.Form;
import org.partnerscore.imports.write.ExportStyle.Months;

/** What one account of the sample downloaded over the years, in the styles of each time. */
final class SampleDownloads {
    private static final ExportStyle OLD =
            new ExportStyle(',', Form.BYTE_ORDER_MARK, Months.US, Days.US, true, true, 0);
    private static final ExportStyle HUB = new ExportStyle('\t', Form.PLAIN, Months.ISO_DAY, Days.ISO, false, true, 0);
    private static final ExportStyle HUB_UTF_16 =
            new ExportStyle('\t', Form.UTF_16, Months.NAME, Days.ISO, true, true, 0);
    private static final ExportStyle HUB_GZIP = new ExportStyle('\t', Form.GZIP, Months.ISO, Days.ISO, false, false, 1);
    private static final ExportStyle API =
            new ExportStyle(',', Form.ZIP, Months.ISO_DAY, Days.TIMESTAMP, false, false, 1);
    /** How many of a window's last months were not final yet when it was downloaded. */
    private static final int PROVISIONAL = 2;

    private final ExportWriter writer;
    private final String account;
    private final Path folder;

    SampleDownloads(ExportWriter writer, String account, Path folder) {
        this.writer = writer;
        this.account = account;
        this.folder = folder;
    }

    void write(List<VendorFigure> figures) throws IOException, SQLException {
        YearMonth last = SampleExports.FROM.plusMonths(SampleExports.MONTHS - 1L);
        ExportSlice all = ExportSlice.of(Set.of(account), SampleExports.FROM, last);
        write(ExportKind.PARTNER_PROFILE, all, HUB);
        write(ExportKind.TRAINING_DETAILS, all, API);
        write(ExportKind.COMPETENCY_SUMMARY, all, HUB);
        window(2018, 6, 2018, 12, OLD, ExportKind.SUBSCRIPTION_DETAILS);
        window(2018, 11, 2019, 10, HUB, ExportKind.SUBSCRIPTION_DETAILS);
        window(2019, 9, 2020, 2, HUB_UTF_16, ExportKind.SUBSCRIPTION_DETAILS);
        window(2020, 1, 2020, 12, HUB_GZIP, ExportKind.SUBSCRIPTION_DETAILS);
        window(2020, 11, 2021, 4, API, ExportKind.SEATS_SUBSCRIPTIONS_AND_REVENUE);
        finals(SampleExports.LAST_FROM, last, HUB, ExportKind.SUBSCRIPTION_DETAILS);
        finals(SampleExports.LAST_FROM, last.minusMonths(1), HUB, ExportKind.LICENSE_USAGE);
        finals(YearMonth.of(2020, 7), last, HUB, ExportKind.CUSTOMER_DETAILS);
        FigureFile.write(figures, HUB, folder, name(ExportKind.COMPETENCY_PERFORMANCE, all));
    }

    /** A window of subscriptions, and of usage. */
    private void window(int year, int month, int lastYear, int lastMonth, ExportStyle style, ExportKind subscriptions)
            throws IOException, SQLException {
        ExportSlice slice = ExportSlice.of(
                        Set.of(account), YearMonth.of(year, month), YearMonth.of(lastYear, lastMonth))
                .provisional(PROVISIONAL);
        write(subscriptions, slice, style);
        write(ExportKind.LICENSE_USAGE, slice, style);
    }

    private void finals(YearMonth first, YearMonth last, ExportStyle style, ExportKind kind)
            throws IOException, SQLException {
        write(kind, ExportSlice.of(Set.of(account), first, last), style);
    }

    private void write(ExportKind kind, ExportSlice slice, ExportStyle style) throws IOException, SQLException {
        if (writer.hasRows(kind, slice)) {
            writer.write(kind, slice, style, folder, name(kind, slice));
        }
    }

    private static String name(ExportKind kind, ExportSlice slice) {
        return switch (kind) {
            case PARTNER_PROFILE, TRAINING_DETAILS, COMPETENCY_SUMMARY, COMPETENCY_PERFORMANCE -> kind.id();
            default -> kind.id() + "-" + slice.first() + "-to-" + slice.last();
        };
    }
}
