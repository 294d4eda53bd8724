package org.partnerscore.presentation.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.partnerscore.insight.report.AccountReport;
import org.partnerscore.presentation.json.Document;
import org.partnerscore.presentation.json.DocumentWriter;
import org.partnerscore.presentation.json.ExplanationDocument;
import org.partnerscore.presentation.json.ForecastDocument;
import org.partnerscore.presentation.words.Language;

/**
 * What to send when a score is disputed: the page, every row behind it as CSV, and the documents. Entries are stored as they
 * are, so that the same report gives the same bytes whatever compresses.
 */
public final class DisputePack {
    /** The earliest that a ZIP file can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Language language;
    private final AccountReport report;
    private final String source;
    private final String software;

    /** As {@link ReportPage} takes them. */
    public DisputePack(Language language, AccountReport report, String source, String software) {
        this.language = language;
        this.report = report;
        this.source = source;
        this.software = software;
    }

    /** Writes the ZIP file; the stream is left open. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, "scorecard.html", bytes(new ReportPage(language, report, source, software).html()));
        entry(zip, "rows.csv", bytes(new ReportRows(language, report.explanation()).csv()));
        entry(zip, "explanation.json", bytes(new ExplanationDocument(source, report.explanation())));
        entry(zip, "forecast.json", bytes(new ForecastDocument(source, report.forecast())));
        zip.finish();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DocumentWriter(software).write(document, bytes);
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
