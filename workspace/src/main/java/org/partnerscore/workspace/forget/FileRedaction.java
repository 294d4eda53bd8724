package org.partnerscore.workspace.forget;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.partnerscore.imports.file.Encoding;
import org.partnerscore.imports.file.ReceivedFile;
import org.partnerscore.imports.file.TextFile;
import org.partnerscore.imports.problem.RefusedFileException;

/** Erases somebody from a received file, which stays what it was: packed and encoded as before. */
final class FileRedaction {
    private final TextRedaction redaction;

    FileRedaction(TextRedaction redaction) {
        this.redaction = redaction;
    }

    /** Learns further ids; true if there were any. */
    boolean learn(Path file, Path temporary) throws IOException {
        boolean learned = false;
        for (TextFile text : texts(file, temporary)) {
            learned |= redaction.learn(text.path());
        }
        return learned;
    }

    /** Writes the file without them and returns how many rows were changed. */
    long write(Path file, Path temporary, Path target) throws IOException {
        List<TextFile> texts = texts(file, temporary);
        long changed = 0;
        try (OutputStream out = Files.newOutputStream(target)) {
            if (texts.get(0).member() != null) {
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                for (TextFile text : texts) {
                    ZipEntry entry = new ZipEntry(String.valueOf(text.member()));
                    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                    zip.putNextEntry(entry);
                    changed += write(text, zip);
                    zip.closeEntry();
                }
                zip.finish();
            } else if (gzip(file)) {
                GZIPOutputStream packed = new GZIPOutputStream(out);
                changed = write(texts.get(0), packed);
                packed.finish();
            } else {
                changed = write(texts.get(0), out);
            }
        }
        return changed;
    }

    private long write(TextFile text, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, charset(text.encoding())));
        if (marked(text.encoding()) && !text.encoding().id().startsWith("UTF-8")) {
            writer.write('\uFEFF');
        }
        long changed = redaction.write(text.path(), writer);
        writer.flush();
        return changed;
    }

    private static List<TextFile> texts(Path file, Path temporary) throws IOException {
        try {
            return ReceivedFile.texts(file, file.getFileName().toString(), temporary);
        } catch (RefusedFileException e) {
            throw new IOException("what was received cannot be read any more: " + file, e);
        }
    }

    private static boolean gzip(Path file) throws IOException {
        byte[] head = new byte[2];
        try (InputStream in = Files.newInputStream(file)) {
            return in.read(head) == 2 && Byte.toUnsignedInt(head[0]) == 0x1f && Byte.toUnsignedInt(head[1]) == 0x8b;
        }
    }

    /** A UTF-8 text keeps its mark among its characters; that of another encoding was taken off when it was read. */
    private static boolean marked(Encoding encoding) {
        return encoding.id().endsWith("BOM");
    }

    private static Charset charset(Encoding encoding) {
        return Charset.forName(encoding.id().replaceFirst(" .*", ""));
    }
}
