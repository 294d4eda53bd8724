package org.partnerscore.cli.command;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.cli.option.RulesOptions;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.PathwayScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.engine.read.Progress;
import org.partnerscore.engine.score.ScoreRequest;
import org.partnerscore.engine.score.Scores;
import org.partnerscore.engine.score.Scoring;
import org.partnerscore.imports.figures.VendorFigure;
import org.partnerscore.imports.mapping.MappingKind;
import org.partnerscore.imports.write.SampleExports;
import org.partnerscore.imports.write.VendorNames;

/** The figures that the vendor of the sample has computed itself, for its last twelve months. */
final class MadeFigures {
    private static final String PROGRAMME = RulesOptions.DEFAULT_PROGRAMME;
    private static final int MONTHS = 12;

    private MadeFigures() {}

    static List<VendorFigure> of(SampleExports sample, DataSetOptions machine) throws Exception {
        Programme programme = ProgrammeCatalog.bundled().programme(PROGRAMME);
        YearMonth last = SampleExports.FROM.plusMonths(SampleExports.MONTHS - 1L);
        List<VendorFigure> figures = new ArrayList<>();
        try (DataSet data = DataSet.open(sample.dataSet(), machine)) {
            for (YearMonth month = last.minusMonths(MONTHS - 1L); !month.isAfter(last); month = month.plusMonths(1)) {
                ScoreRequest request = new ScoreRequest(programme, month, month.atEndOfMonth(), false, false);
                try (Scores scores = Scoring.score(data, request, Progress.NONE)) {
                    for (int account = 0; account < scores.size(); account++) {
                        add(scores.scorecard(account), figures);
                    }
                }
            }
        }
        return figures;
    }

    private static void add(Scorecard card, List<VendorFigure> figures) {
        for (PathwayScore pathway : card.pathways()) {
            for (IndicatorScore score : pathway.indicators()) {
                BigDecimal target = score.target();
                figures.add(new VendorFigure(
                        card.account(),
                        VendorNames.of(MappingKind.COMPETENCY, PROGRAMME).get(0),
                        PROGRAMME,
                        VendorNames.of(MappingKind.PATHWAY, pathway.pathway().id())
                                .get(0),
                        pathway.pathway().id(),
                        card.month(),
                        VendorNames.of(MappingKind.INDICATOR, score.indicator().id())
                                .get(0),
                        score.indicator().id(),
                        null,
                        score.value(),
                        null,
                        target,
                        null));
            }
        }
    }
}
