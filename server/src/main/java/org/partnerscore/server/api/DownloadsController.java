package org.partnerscore.server.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.partnerscore.presentation.sheet.HarmlessCsv;
import org.partnerscore.presentation.sheet.RunWorkbook;
import org.partnerscore.server.ServerSettings;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.run.Runs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The tables of a run as files for a spreadsheet program; rows leave as they are read. */
@RestController
public final class DownloadsController {
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
        if (!Runs.TABLES.contains(table)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Runs runs = having(publications, run);
        attach(response, "text/csv;charset=UTF-8", run + "-" + table + ".csv");
        HarmlessCsv.write(runs.table(run, table + ".csv"), response.getOutputStream());
    }

    @Shows(Resource.RECEIVED_ROWS)
    @GetMapping("/api/v1/runs/{run}/workbook")
    void workbook(@PathVariable String run, Publications publications, HttpServletResponse response)
            throws IOException {
        Runs runs = having(publications, run);
        Path folder = Files.createTempDirectory("partnerscore-workbook");
        Path workbook = folder.resolve("workbook.xlsx");
        try {
            RunWorkbook.write(runs, run, software, workbook);
            attach(response, WORKBOOK, run + ".xlsx");
            Files.copy(workbook, response.getOutputStream());
        } finally {
            Files.deleteIfExists(workbook);
            Files.delete(folder);
        }
    }

    private static Runs having(Publications publications, String run) {
        if (publications.history().run(run).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return publications.runs();
    }

    private static void attach(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
