package org.partnerscore.server;

import java.nio.file.Path;
import java.time.InstantSource;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.workspace.Actor;
import org.partnerscore.workspace.WorkspaceWriter;
import org.partnerscore.workspace.exports.ExportDerivation;

/** A workspace that has received nothing. */
final class EmptyWorkspace {
    private EmptyWorkspace() {}

    /** Makes it in a folder and returns its own. */
    static Path in(Path folder) throws Exception {
        Path root = folder.resolve("workspace");
        WorkspaceWriter.openOrCreate(
                        root,
                        new ExportDerivation(DataSetOptions.defaults()),
                        new Actor("tester", "test", "partnerscore test", InstantSource.system()))
                .close();
        return root;
    }
}
