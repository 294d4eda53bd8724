package org.partnerscore.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Text;
import org.partnerscore.definitions.ProgrammeView;
import org.partnerscore.definitions.finding.Finding;
import org.partnerscore.presentation.json.Document;
import org.partnerscore.presentation.json.PlainDocument;

/** Programmes, and what is wrong with their files, as documents. */
final class ProgrammeDocuments {
    private ProgrammeDocuments() {}

    static Document list(List<Programme> programmes) {
        return new PlainDocument(
                "programmes",
                1,
                Map.of(
                        "programmes",
                        programmes.stream().map(ProgrammeDocuments::entry).toList()));
    }

    private static Map<String, Object> entry(Programme programme) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("programme", programme.id());
        entry.put("name", names(programme.name()));
        entry.put("rules_from", programme.start().toString());
        entry.put("pathways", programme.pathways().stream().map(Pathway::id).toList());
        entry.put("indicators", programme.indicators().stream().map(i -> i.id()).toList());
        return entry;
    }

    private static Map<String, Object> names(Text name) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("en", name.en());
        names.put("fr", name.fr());
        return names;
    }

    static Document of(ProgrammeView view) {
        return new PlainDocument("programme", 1, view.document());
    }

    static Document findings(List<Finding> findings) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("usable", findings.isEmpty());
        content.put("findings", findings.stream().map(ProgrammeDocuments::entry).toList());
        return new PlainDocument("findings", 1, content);
    }

    private static Map<String, Object> entry(Finding finding) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", finding.file());
        entry.put("line", finding.line());
        entry.put("column", finding.column());
        entry.put("path", finding.path());
        entry.put("value", finding.value());
        entry.put("message", finding.message());
        entry.put("remedy", finding.remedy());
        return entry;
    }
}
