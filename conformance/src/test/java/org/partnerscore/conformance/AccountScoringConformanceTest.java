package org.partnerscore.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.conformance.ecosystem.EcosystemFiles;
import org.partnerscore.conformance.engine.Form;
import org.partnerscore.conformance.kernel.ResultTables;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.kernel.ScoringPlan;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.dataset.account.AccountFactsReader;
import org.partnerscore.dataset.account.AccountQuery;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.insight.score.AccountScoring;

/** Every case, account by account, each from the facts read out for it alone: what the engine gives for all at once. */
class AccountScoringConformanceTest {
    private static final ProgrammeCatalog PROGRAMMES = ProgrammeCatalog.bundled();

    @TempDir
    private Path folder;

    static Stream<Arguments> forms() {
        return ConformanceCase.all().stream()
                .map(ConformanceCase::dataSet)
                .distinct()
                .flatMap(name -> Stream.of(Form.CSV, Form.PARQUET).map(form -> Arguments.of(name, form)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_case_comes_out_equal_in_every_column_from_each_accounts_own_facts(String dataSet, Form form)
            throws Exception {
        List<ConformanceCase> cases = ConformanceCase.all().stream()
                .filter(each -> each.dataSet().equals(dataSet))
                .toList();
        Ecosystem ecosystem = EcosystemFiles.read(cases.get(0).data());
        Path data = Files.createDirectory(folder.resolve("data"));
        form.write(ecosystem.shuffled(form.ordinal()), data);

        List<AccountFacts> facts = facts(ecosystem, data);

        for (ConformanceCase each : cases) {
            Programme programme = PROGRAMMES.programme(each.programme());
            ScoringPlan plan = ScoringPlan.of(programme, each.month(), ecosystem.span());
            List<Scorecard> scorecards = facts.stream()
                    .map(account -> AccountScoring.of(plan, account).scorecard())
                    .toList();
            assertThat(ResultTables.indicators(scorecards))
                    .as("indicators of " + each)
                    .isEqualTo(each.expectedIndicators());
            assertThat(ResultTables.scores(scorecards)).as("scores of " + each).isEqualTo(each.expectedScores());
        }
    }

    /** Of every account, in the order of the expected tables: the ids of the cases are plain ASCII. */
    private static List<AccountFacts> facts(Ecosystem ecosystem, Path folder) throws Exception {
        List<AccountFacts> facts = new ArrayList<>();
        try (DataSet data = DataSet.open(folder, DataSetOptions.withThreads(2))) {
            for (String account : ecosystem.partners().stream()
                    .map(Partner::accountId)
                    .distinct()
                    .sorted()
                    .toList()) {
                facts.add(AccountFactsReader.read(data, AccountQuery.of(account)));
            }
        }
        return facts;
    }
}
