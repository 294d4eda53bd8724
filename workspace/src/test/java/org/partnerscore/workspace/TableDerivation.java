package org.partnerscore.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnerscore.workspace.data.Derivation;
import org.partnerscore.workspace.data.ReceivedFile;
import org.partnerscore.workspace.data.Summary;

/** Takes canonical tables for exports: the kind of a file is the table it holds, and a later one takes its place. */
final class TableDerivation implements Derivation {
    @Override
    public String version() {
        return "tables 1";
    }

    @Override
    public Summary derive(List<ReceivedFile> files, List<Path> mappings, Path target) throws IOException {
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        for (ReceivedFile file : files) {
            String kind = file.receipt().kind();
            Files.copy(file.file(), target.resolve(kind + ".csv"), StandardCopyOption.REPLACE_EXISTING);
            if (kind.equals("subscription_months")) {
                months.clear();
                for (String line : Files.readAllLines(file.file())) {
                    String month = line.replaceFirst("^[^,]*,([0-9]{4}-[0-9]{2}).*$", "$1");
                    if (month.matches("[0-9]{4}-[0-9]{2}")) {
                        months.merge(YearMonth.parse(month), 1L, Long::sum);
                    }
                }
            }
        }
        List<Summary.MonthRows> coverage = months.entrySet().stream()
                .map(month -> new Summary.MonthRows(month.getKey(), Map.of("subscriptions", month.getValue())))
                .toList();
        return new Summary(Map.of(), coverage, List.of(), List.of(), Map.of(), List.of(), 0);
    }
}
