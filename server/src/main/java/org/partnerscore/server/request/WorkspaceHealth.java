package org.partnerscore.server.request;

import java.io.IOException;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.published.PublicationSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the workspace can be read. */
final class WorkspaceHealth implements HealthIndicator {
    private final PublicationSource publications;

    WorkspaceHealth(PublicationSource publications) {
        this.publications = publications;
    }

    @Override
    public Health health() {
        try {
            publications.now();
            return Health.up().build();
        } catch (IOException | WorkspaceException e) {
            return Health.down(e).build();
        }
    }
}
