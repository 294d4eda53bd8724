package org.partnerscore.imports.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.partnerscore.imports.problem.ImportProblem;
import org.partnerscore.imports.problem.ImportProblemKind;
import org.partnerscore.imports.problem.RefusedFileException;

/**
 * A file as the user handed it over: a text, or one or more texts in an archive. Texts that are not UTF-8 already, or
 * that are packed, are written into temporary files; names in archives never become names of files.
 */
public final class ReceivedFile {
    private static final int HEAD = 1 << 16;

    private final Path path;
    private final String name;
    private final Path folder;
    private int made;
    /** How many bytes were unpacked. */
    private long unpacked;

    private ReceivedFile(Path path, String name, Path folder) {
        this.path = path;
        this.name = name;
        this.folder = folder;
    }

    /**
     * The texts of a received file, those of an archive in the order of their names.
     *
     * @param path where it is
     * @param name what to call it to people
     * @param folder takes temporary files
     * @throws RefusedFileException if it is no such file; every member that is not is told
     * @throws IOException if a temporary file cannot be written
     */
    public static List<TextFile> texts(Path path, String name, Path folder) throws IOException, RefusedFileException {
        return new ReceivedFile(path, name, folder).texts();
    }

    private List<TextFile> texts() throws IOException, RefusedFileException {
        Magic magic;
        try (InputStream in = Files.newInputStream(path)) {
            magic = Magic.of(in.readNBytes(HEAD));
        } catch (IOException e) {
            throw refused(ImportProblemKind.UNREADABLE_FILE, name, detail(e));
        }
        return switch (magic) {
            case ZIP -> members();
            case GZIP -> List.of(gzip());
            case EMPTY, SPREADSHEET, OTHER, TEXT -> List.of(plain(magic));
        };
    }

    private TextFile plain(Magic magic) throws IOException, RefusedFileException {
        Encoding encoding = encoding(magic, path, name);
        if (encoding.utf8()) {
            return new TextFile(name, null, path, encoding);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new TextFile(name, null, decoded(in, encoding, name), encoding);
        }
    }

    private TextFile gzip() throws IOException, RefusedFileException {
        Path text = newFile();
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(path)), HEAD)) {
            unpack(in, text, name);
        } catch (EOFException | ZipException e) {
            throw refused(ImportProblemKind.DAMAGED_ARCHIVE, name, detail(e));
        }
        return text(text, name, null);
    }

    private List<TextFile> members() throws IOException, RefusedFileException {
        List<ImportProblem> problems = new ArrayList<>();
        List<TextFile> texts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.getName().startsWith("__MACOSX/"))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            if (entries.stream().anyMatch(entry -> entry.getName().equals("[Content_Types].xml"))) {
                throw refused(ImportProblemKind.SPREADSHEET, name);
            }
            for (ZipEntry entry : entries) {
                String label = name + ": " + entry.getName();
                if (hostile(entry.getName())) {
                    problems.add(ImportProblem.ofFile(ImportProblemKind.HOSTILE_NAME, label));
                } else if (!entry.isDirectory()) {
                    try {
                        texts.add(member(zip, entry, label));
                    } catch (RefusedFileException e) {
                        problems.addAll(e.problems());
                        if (swollen(Files.size(path))) {
                            break;
                        }
                    }
                }
            }
        } catch (EOFException | ZipException e) {
            throw refused(ImportProblemKind.DAMAGED_ARCHIVE, name, detail(e));
        }
        if (!problems.isEmpty()) {
            throw new RefusedFileException(problems);
        }
        if (texts.isEmpty()) {
            throw refused(ImportProblemKind.EMPTY_ARCHIVE, name);
        }
        return texts;
    }

    private TextFile member(ZipFile zip, ZipEntry entry, String label) throws IOException, RefusedFileException {
        Path text = newFile();
        try (InputStream in = zip.getInputStream(entry)) {
            unpack(in, text, label);
        } catch (EOFException | ZipException e) {
            throw refused(ImportProblemKind.DAMAGED_ARCHIVE, label, detail(e));
        }
        return text(text, label, entry.getName());
    }

    /** Unpacked bytes as a text. */
    private TextFile text(Path text, String label, @Nullable String member) throws IOException, RefusedFileException {
        Magic magic;
        try (InputStream in = Files.newInputStream(text)) {
            magic = Magic.of(in.readNBytes(HEAD));
        }
        if (magic == Magic.ZIP || magic == Magic.GZIP) {
            throw refused(ImportProblemKind.NESTED_ARCHIVE, label);
        }
        Encoding encoding = encoding(magic, text, label);
        if (encoding.utf8()) {
            return new TextFile(label, member, text, encoding);
        }
        try (InputStream in = Files.newInputStream(text)) {
            return new TextFile(label, member, decoded(in, encoding, label), encoding);
        }
    }

    private static Encoding encoding(Magic magic, Path text, String label) throws IOException, RefusedFileException {
        switch (magic) {
            case EMPTY -> throw refused(ImportProblemKind.EMPTY_FILE, label);
            case SPREADSHEET -> throw refused(ImportProblemKind.SPREADSHEET, label);
            case OTHER -> throw refused(ImportProblemKind.BINARY_FILE, label);
            case TEXT, ZIP, GZIP -> {}
        }
        try (InputStream in = Files.newInputStream(text)) {
            byte[] head = in.readNBytes(HEAD);
            Optional<Encoding> encoding = Encoding.of(head, head.length);
            return encoding.orElseThrow(() -> refused(ImportProblemKind.BINARY_FILE, label));
        }
    }

    /** Writes a text of another encoding as UTF-8. */
    private Path decoded(InputStream in, Encoding encoding, String label) throws IOException, RefusedFileException {
        Path text = newFile();
        in.skipNBytes(encoding.mark());
        // A decoder of its own reports what is malformed, where a reader of a charset replaces it.
        try (Reader from = new InputStreamReader(in, encoding.charset().newDecoder());
                Writer to = Files.newBufferedWriter(text)) {
            from.transferTo(to);
        } catch (CharacterCodingException e) {
            throw refused(ImportProblemKind.WRONG_ENCODING, label);
        }
        return text;
    }

    /** Unpacks a text; what is too much is so for all of the file, however many members it has. */
    private void unpack(InputStream in, Path target, String label) throws IOException, RefusedFileException {
        byte[] buffer = new byte[HEAD];
        long packed = Files.size(path);
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                unpacked += read;
                if (swollen(packed)) {
                    throw refused(ImportProblemKind.SWOLLEN_ARCHIVE, label);
                }
            }
        }
    }

    private boolean swollen(long packed) {
        return Swelling.unbelievable(packed, unpacked);
    }

    /** Whether a name in an archive is meant to reach a file outside of the folder it is unpacked into. */
    private static boolean hostile(String name) {
        String plain = name.replace('\\', '/');
        return plain.startsWith("/")
                || plain.matches("[A-Za-z]:.*")
                || List.of(plain.split("/", -1)).contains("..")
                || plain.chars().anyMatch(c -> c < ' ');
    }

    private static RefusedFileException refused(ImportProblemKind kind, String label, String... arguments) {
        return new RefusedFileException(ImportProblem.ofFile(kind, label, arguments));
    }

    private static String detail(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private Path newFile() {
        return folder.resolve("text-" + made++);
    }
}
