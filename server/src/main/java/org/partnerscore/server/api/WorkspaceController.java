package org.partnerscore.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.presentation.json.ReconciliationDocument;
import org.partnerscore.presentation.json.RejectsDocument;
import org.partnerscore.presentation.json.RunDifferenceDocument;
import org.partnerscore.presentation.json.StatusDocument;
import org.partnerscore.server.access.Resource;
import org.partnerscore.server.access.Shows;
import org.partnerscore.server.request.Asked;
import org.partnerscore.server.request.KnownProgrammes;
import org.partnerscore.server.request.WorkspaceView;
import org.partnerscore.workspace.Workspace;
import org.partnerscore.workspace.data.Rejects;
import org.partnerscore.workspace.published.Publications;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was received, and how runs compare with each other and with the vendor's figures. */
@RestController
public final class WorkspaceController {
    private final ApiDocuments documents;
    private final KnownProgrammes programmes;
    private final WorkspaceView view;

    public WorkspaceController(ApiDocuments documents, KnownProgrammes programmes, WorkspaceView view) {
        this.documents = documents;
        this.programmes = programmes;
        this.view = view;
    }

    @Shows(Resource.OPERATION)
    @GetMapping("/api/v1/programmes/{programme}/status")
    ResponseEntity<byte[]> status(@PathVariable String programme, Publications publications) throws IOException {
        Programme known = programmes.definition(programme, publications).programme();
        Workspace workspace = view.open();
        WorkspaceView.Standing standing = view.standing(workspace, known);
        return documents.answer(StatusDocument.of(known, workspace.history(), standing.summary(), standing.months()));
    }

    @Shows(Resource.OPERATION)
    @GetMapping("/api/v1/programmes/{programme}/reconciliation")
    ResponseEntity<byte[]> reconciliation(
            @PathVariable String programme, @RequestParam String month, Publications publications) throws IOException {
        return documents.answer(ReconciliationDocument.of(view.reconciliation(
                view.open(), programmes.definition(programme, publications).programme(), Asked.month(month))));
    }

    @Shows(Resource.RECEIVED_ROWS)
    @GetMapping("/api/v1/rejects")
    ResponseEntity<byte[]> rejects(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit,
            HttpServletRequest request)
            throws IOException {
        List<Rejects.Reject> all = view.rejects(view.open());
        Part<Rejects.Reject> part = Part.of(all, offset, limit, request);
        return documents.answer(RejectsDocument.of(part.rows(), all.size()), part.next());
    }

    @Shows(Resource.RECEIVED_ROWS)
    @GetMapping("/api/v1/runs/{run}/difference")
    ResponseEntity<byte[]> difference(@PathVariable String run, @RequestParam String from) throws IOException {
        return documents.answer(RunDifferenceDocument.of(view.difference(view.open(), from, run)));
    }
}
