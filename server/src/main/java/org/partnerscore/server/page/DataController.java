package org.partnerscore.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.presentation.block.Block;
import org.partnerscore.presentation.page.DataPage;
import org.partnerscore.presentation.page.PageVoice;
import org.partnerscore.presentation.terminal.ReconciliationText;
import org.partnerscore.presentation.terminal.RejectsText;
import org.partnerscore.presentation.terminal.RunDifferenceText;
import org.partnerscore.presentation.terminal.StatusText;
import org.partnerscore.presentation.terminal.Style;
import org.partnerscore.server.access.Reader;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.request.Asked;
import org.partnerscore.server.request.KnownProgrammes;
import org.partnerscore.server.request.Publishing;
import org.partnerscore.server.request.WorkspaceView;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.difference.RunDifference;
import org.partnerscore.workspace.published.Publications;
import org.partnerscore.workspace.reconcile.MonthReconciliation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages of what was received, scored and published, where runs are published too. */
@RestController
public final class DataController {
    private final Pages pages;
    private final KnownProgrammes programmes;
    private final WorkspaceView view;
    private final Publishing publishing;

    public DataController(Pages pages, KnownProgrammes programmes, WorkspaceView view, Publishing publishing) {
        this.publishing = publishing;
        this.pages = pages;
        this.programmes = programmes;
        this.view = view;
    }

    @Shows(Resource.OPERATION)
    @GetMapping(Address.DATA)
    ResponseEntity<String> data(
            @RequestParam(defaultValue = "") String programme,
            Publications publications,
            PageVoice voice,
            HttpServletRequest request)
            throws IOException {
        Programme shown = programmes.asked(programme, publications).programme();
        Workspace workspace = view.open();
        List<Block> coverage = List.of();
        boolean rejected = false;
        if (!workspace.history().receipts().isEmpty()) {
            WorkspaceView.Standing standing = view.standing(workspace, shown);
            coverage = new StatusText(voice.language(), Style.PLAIN)
                    .blocks(shown, workspace.history(), standing.summary(), standing.months());
            rejected = standing.summary().rejected() > 0;
        }
        DataPage page = DataPage.of(
                voice,
                shown,
                programmes.all(publications),
                workspace.history(),
                workspace.runs().all(),
                coverage,
                rejected);
        return pages.page("data", pages.frame(voice, voice.say("web.data"), request), page);
    }

    @Shows(Resource.RECEIVED_ROWS)
    @GetMapping(Address.REJECTS)
    ResponseEntity<String> rejects(PageVoice voice, HttpServletRequest request) throws IOException {
        return told(
                voice,
                request,
                voice.say("web.data.rejects"),
                List.of(new Told.Link(voice.say("web.data.download"), Address.REJECTS_FILE, true)),
                new RejectsText(voice.language(), Style.PLAIN).blocks(view.rejects(view.open())));
    }

    @Shows(Resource.RECEIVED_ROWS)
    @GetMapping(Address.REJECTS_FILE)
    void rejectsFile(HttpServletResponse response) throws IOException {
        byte[] rows = view.rejectsFile(view.open());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"rejects.csv\"");
        response.getOutputStream().write(rows);
        // Without this an empty file would leave before its answer has the headers that keep it safe.
        response.flushBuffer();
    }

    @Shows(Resource.RECEIVED_ROWS)
    @GetMapping(Address.DIFFERENCE)
    ResponseEntity<String> difference(
            @RequestParam String from, @RequestParam String to, PageVoice voice, HttpServletRequest request)
            throws IOException {
        Workspace workspace = view.open();
        RunDifference difference = view.difference(workspace, from, to);
        return told(
                voice,
                request,
                voice.say("workspace.diff.title", Map.of("before", from, "after", to)),
                List.of(),
                // Its title is the page's.
                rest(new RunDifferenceText(voice.language(), Style.PLAIN)
                        .blocks(difference, workspace.runs().programme(to))));
    }

    @Shows(Resource.OPERATION)
    @GetMapping(Address.RECONCILIATION)
    ResponseEntity<String> reconciliation(
            @RequestParam String programme,
            @RequestParam String month,
            Publications publications,
            PageVoice voice,
            HttpServletRequest request)
            throws IOException {
        MonthReconciliation reconciliation = view.reconciliation(
                view.open(), programmes.definition(programme, publications).programme(), Asked.month(month));
        return told(
                voice,
                request,
                voice.say("web.data.reconciliation"),
                List.of(),
                new ReconciliationText(voice.language(), Style.PLAIN).blocks(reconciliation));
    }

    @Shows(Resource.PUBLISHING)
    @PostMapping(Address.PUBLISH)
    ResponseEntity<String> publish(@RequestParam String run, Reader reader) throws IOException {
        publishing.publish(run, reader);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Address.DATA))
                .build();
    }

    private static List<Block> rest(List<Block> blocks) {
        return blocks.subList(1, blocks.size());
    }

    private ResponseEntity<String> told(
            PageVoice voice, HttpServletRequest request, String title, List<Told.Link> links, List<Block> blocks) {
        return pages.page("told", pages.frame(voice, title, request), Told.of(voice, title, links, blocks));
    }
}
