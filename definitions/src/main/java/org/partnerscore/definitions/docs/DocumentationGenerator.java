package org.partnerscore.definitions.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.definitions.model.ProgrammeDefinition;

/** Writes a page for each programme and each indicator out of the definitions. */
public final class DocumentationGenerator {
    static final String NOTICE =
            "<!-- Written by DocumentationGenerator from the programme's definition; do not edit. -->";

    private static final String FOLDER = "programmes";

    private DocumentationGenerator() {}

    /**
     * Writes the pages of the bundled programmes, and removes those of programmes and indicators that are no more.
     *
     * @param args the folder of the documentation, usually {@code docs}
     */
    public static void main(String... args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("give the folder to write the documentation to, e.g. docs");
        }
        Path docs = Path.of(args[0]);
        Map<String, String> pages = pages(ProgrammeCatalog.bundled());
        for (String stale : existing(docs)) {
            if (!pages.containsKey(stale)) {
                Files.delete(docs.resolve(stale));
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = docs.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }

    /** All pages by their file's name within the folder of the documentation, with {@code /} between folders. */
    public static SortedMap<String, String> pages(ProgrammeCatalog catalog) {
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put(FOLDER + "/README.md", index(catalog));
        pages.put(FOLDER + "/measures.md", new MeasuresPage().text());
        for (ProgrammeDefinition definition : catalog.definitions()) {
            String folder = FOLDER + "/" + definition.id() + "/";
            pages.put(folder + "README.md", new ProgrammePage(definition).text());
            for (Indicator indicator : definition.programme().indicators()) {
                pages.put(folder + indicator.id() + ".md", new IndicatorPage(definition, indicator).text());
            }
        }
        return pages;
    }

    /** The pages that a documentation folder holds, named as {@link #pages} names them. */
    public static List<String> existing(Path docs) throws IOException {
        Path folder = docs.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile)
                    .map(file -> docs.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList());
        }
    }

    private static String index(ProgrammeCatalog catalog) {
        Markdown page = new Markdown();
        page.block("# Programmes");
        page.block(NOTICE);
        page.block(
                "The programmes that come with the software. The rules they follow are told in [rules.md](../rules.md),"
                        + " the measures that any programme can use in [measures.md](measures.md).");
        page.table(
                List.of("Programme", "Id", "Rules from", "Indicators"),
                catalog.definitions().stream()
                        .map(definition -> List.of(
                                "[" + definition.programme().name().en() + "](" + definition.id() + "/README.md)",
                                Markdown.code(definition.id()),
                                definition.programme().start().toString(),
                                String.valueOf(
                                        definition.programme().indicators().size())))
                        .toList());
        return page.toString();
    }
}
