package org.partnerscore.workspace.reconcile;

import java.io.IOException;
import java.util.List;
import org.partnerscore.imports.figures.VendorFigure;
import org.partnerscore.workspace.Workspace;

/** Finds the vendor's own figures among all that a workspace received. */
public interface FigureSource {
    /** The figures, those of every month and programme. */
    List<VendorFigure> of(Workspace workspace) throws IOException;
}
