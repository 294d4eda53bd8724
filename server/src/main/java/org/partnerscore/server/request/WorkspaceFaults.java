package org.partnerscore.server.request;

import java.io.IOException;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a request is answered where the workspace says no. */
public final class WorkspaceFaults {
    private WorkspaceFaults() {}

    /** Something done with a workspace. */
    @FunctionalInterface
    public interface Work<T> {
        T done() throws IOException;
    }

    /**
     * What is done.
     *
     * @throws ResponseStatusException if what was asked for is not there, or somebody else changes the workspace
     * @throws WorkspaceException if something is wrong with the workspace itself
     */
    public static <T> T answered(Work<T> work) throws IOException {
        try {
            return work.done();
        } catch (WorkspaceException e) {
            Fault fault = e.fault();
            if (fault.usage()) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND, fault.id(), e);
            }
            throw fault == Fault.BUSY ? new ResponseStatusException(HttpStatus.CONFLICT, fault.id(), e) : e;
        }
    }
}
