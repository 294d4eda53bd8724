package org.partnerscore.conformance.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.ConformanceCase;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.conformance.ecosystem.EcosystemFiles;
import org.partnerscore.conformance.engine.EngineScorer;
import org.partnerscore.conformance.engine.Form;
import org.partnerscore.conformance.kernel.ResultTables;
import org.partnerscore.conformance.kernel.ScoredTables;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.insight.forecast.Forecast;
import org.partnerscore.insight.forecast.Forecasting;
import org.partnerscore.insight.future.Assumption;

/** Forecasts against data sets that are written and scored by the engine. The number of a test is the seed of its data. */
class ForecastTest {
    private static final int MONTHS = 9;

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return Seeds.few(3);
    }

    static Stream<Arguments> cases() {
        return ConformanceCase.all().stream()
                .map(each -> List.of(each.dataSet(), each.programme()))
                .distinct()
                .map(names -> Arguments.of(names.get(0), names.get(1)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_month_ahead_scores_as_a_data_set_in_which_it_has_been_played_out(long seed) throws Exception {
        Scene scene = Scene.of(seed);
        check(scene.programme(), scene.ecosystem(), IntStream.rangeClosed(0, MONTHS));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_month_ahead_of_every_case_scores_as_if_it_had_been_played_out(String dataSet, String programme)
            throws Exception {
        Path data = ConformanceCase.all().stream()
                .filter(each -> each.dataSet().equals(dataSet))
                .findFirst()
                .orElseThrow()
                .data();
        IntStream ahead =
                Boolean.getBoolean("partnerscore.long") ? IntStream.rangeClosed(0, MONTHS) : IntStream.of(1, MONTHS);
        check(ProgrammeCatalog.bundled().programme(programme), EcosystemFiles.read(data), ahead);
    }

    private void check(Programme programme, Ecosystem known, IntStream compared) throws Exception {
        YearMonth present = known.span().last();
        Path data = Files.createDirectory(folder.resolve("data"));
        Form.CSV.write(playedOut(known, present.plusMonths(MONTHS)), data);
        List<Forecast> forecasts = known.partners().stream()
                .map(Partner::accountId)
                .distinct()
                .sorted()
                .map(account -> new Forecasting(programme, null)
                        .ahead(known.factsOf(account), present, MONTHS, Assumption.FLAT))
                .toList();

        try (EngineScorer engine = new EngineScorer(data, folder.resolve("out"), 2)) {
            for (int ahead : compared.toArray()) {
                YearMonth month = present.plusMonths(ahead);
                ScoredTables expected = engine.score(programme, month, month.atEndOfMonth());
                List<Scorecard> cards = cards(forecasts, ahead);
                assertThat(ResultTables.scores(cards)).as("scores in " + month).isEqualTo(expected.scores());
                assertThat(ResultTables.indicators(cards))
                        .as("indicators in " + month)
                        .isEqualTo(expected.indicators());
            }
        }
    }

    private static List<Scorecard> cards(List<Forecast> forecasts, int ahead) {
        return forecasts.stream()
                .map(forecast -> ahead == 0
                        ? forecast.now()
                        : forecast.months().get(ahead - 1).card())
                .toList();
    }

    private static Ecosystem playedOut(Ecosystem known, YearMonth last) {
        YearMonth present = known.span().last();
        List<SubscriptionMonth> rows = new ArrayList<>(known.subscriptionMonths());
        for (YearMonth month = present.plusMonths(1); !month.isAfter(last); month = month.plusMonths(1)) {
            for (SubscriptionMonth row : known.subscriptionMonths()) {
                if (row.month().equals(present)) {
                    rows.add(row.in(month));
                }
            }
        }
        return known.withSubscriptionMonths(rows);
    }
}
