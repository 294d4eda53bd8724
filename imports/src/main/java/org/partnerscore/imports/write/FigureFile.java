package org.partnerscore.imports.write;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerscore.imports.export.ExportKind;
import org.partnerscore.imports.export.HeaderTable;
import org.partnerscore.imports.figures.VendorFigure;

/** Writes figures as a Competency performance export. */
final class FigureFile {
    private FigureFile() {}

    static void write(List<VendorFigure> figures, ExportStyle style, Path folder, String name) throws IOException {
        String delimiter = String.valueOf(style.delimiter());
        try (Writer out = Files.newBufferedWriter(folder.resolve(name + ".tsv"))) {
            out.write(HeaderTable.shipped().columns(ExportKind.COMPETENCY_PERFORMANCE).stream()
                    .map(names -> names.get(0))
                    .collect(Collectors.joining(delimiter)));
            out.write("\r\n");
            for (VendorFigure figure : figures) {
                out.write(String.join(
                        delimiter,
                        figure.competency(),
                        figure.option(),
                        style.month(figure.month()),
                        figure.metric(),
                        number(figure.contribution(), style),
                        number(figure.trailing(), style),
                        number(figure.anniversary(), style),
                        number(figure.gold(), style),
                        number(figure.silver(), style)));
                out.write("\r\n");
            }
        }
    }

    private static String number(@Nullable BigDecimal number, ExportStyle style) {
        return number == null ? "" : style.number(number.toPlainString());
    }
}
