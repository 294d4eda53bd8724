package org.partnerscore.server.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnerscore.presentation.sheet.HarmlessCsv;
import org.partnerscore.presentation.sheet.RunWorkbook;
import org.partnerscore.server.ServerSettings;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.workspace.published.Publications;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The tables of a run as files for a spreadsheet program; rows leave as they are read. */
@RestController
public final class DownloadsController {
    private static final List<String> TABLES = List.of("scores", "indicators", "contributions");
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String software;

    public DownloadsController(ServerSettings settings) {
        this.software = settings.software();
    }

    @Shows(Resource.RECEIVED_ROWS)
    @GetMapping("/api/v1/runs/{run}/tables/{table}")
    void table(
            @PathVariable String run,
            @PathVariable String table,
            Publications publications,
            HttpServletResponse response)
            throws IOException {
        if (!TABLES.contains(table)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Path csv = file(publications, run, table);
        attach(response, "text/csv;charset=UTF-8", run + "-" + table + ".csv");
        HarmlessCsv.write(csv, response.getOutputStream());
    }

    @Shows(Resource.RECEIVED_ROWS)
    @GetMapping("/api/v1/runs/{run}/workbook")
    void workbook(@PathVariable String run, Publications publications, HttpServletResponse response)
            throws IOException {
        Map<String, Path> tables = new LinkedHashMap<>();
        for (String table : TABLES) {
            tables.put(table, file(publications, run, table));
        }
        Path folder = Files.createTempDirectory("partnerscore-workbook");
        Path workbook = folder.resolve("workbook.xlsx");
        try {
            RunWorkbook.write(publications.runs().manifest(run), tables, software, workbook);
            attach(response, WORKBOOK, run + ".xlsx");
            Files.copy(workbook, response.getOutputStream());
        } finally {
            Files.deleteIfExists(workbook);
            Files.delete(folder);
        }
    }

    private static Path file(Publications publications, String run, String table) {
        if (publications.history().run(run).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return publications.runs().table(run, table + ".csv");
    }

    private static void attach(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
