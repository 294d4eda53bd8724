package org.partnerscore.conformance.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerscore.conformance.ConformanceCase;
import org.partnerscore.conformance.ecosystem.Ecosystem;
import org.partnerscore.conformance.ecosystem.EcosystemFiles;
import org.partnerscore.conformance.engine.EngineScorer;
import org.partnerscore.conformance.kernel.KernelScorer;
import org.partnerscore.conformance.kernel.ResultTables;
import org.partnerscore.core.facts.Association;
import org.partnerscore.core.facts.Customer;
import org.partnerscore.core.facts.ExamPass;
import org.partnerscore.core.facts.Partner;
import org.partnerscore.core.facts.SubscriptionMonth;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.MeasureDefinition;
import org.partnerscore.core.score.IndicatorScore;
import org.partnerscore.core.score.Scorecard;
import org.partnerscore.dataset.account.AccountFacts;
import org.partnerscore.definitions.ProgrammeCatalog;
import org.partnerscore.insight.future.HeldFuture;
import org.partnerscore.insight.scenario.Change;
import org.partnerscore.insight.scenario.ChangeException;
import org.partnerscore.insight.scenario.Outlook;
import org.partnerscore.insight.scenario.Outlooks;
import org.partnerscore.insight.scenario.Scenario;
import org.partnerscore.insight.scenario.ScenarioEditor;

/** Scenarios against data sets in which they have come true. The number of a test is the seed of its data set. */
class WhatIfTest {
    private static final int MONTHS = 9;

    /** Of each case; others in each of them. */
    private static final int ACCOUNTS = Boolean.getBoolean("partnerscore.long") ? 40 : 1;

    private static final Map<Path, Ecosystem> DATA = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return Seeds.all();
    }

    static LongStream fewSeeds() {
        return Seeds.few(3);
    }

    static List<ConformanceCase> cases() {
        return ConformanceCase.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_scenario_scores_as_the_data_set_in_which_it_has_come_true(long seed) throws ChangeException {
        Scene scene = Scene.of(seed);
        for (int a = 0; a < 4; a++) {
            check(scene, "A" + a, scene.month().plusMonths(seed % 5), seed);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_scenario_of_accounts_of_a_case_scores_as_the_data_set_in_which_it_has_come_true(ConformanceCase each)
            throws Exception {
        Scene scene = new Scene(
                ProgrammeCatalog.bundled().programme(each.programme()),
                each.month(),
                DATA.computeIfAbsent(each.data(), EcosystemFiles::read));
        List<String> accounts = scene.ecosystem().accounts();
        int first = Math.floorMod(each.toString().hashCode(), accounts.size());
        for (int a = 0; a < Math.min(ACCOUNTS, accounts.size()); a++) {
            check(
                    scene,
                    accounts.get((first + a) % accounts.size()),
                    each.month().plusMonths(1),
                    first);
        }
    }

    private static void check(Scene scene, String account, YearMonth last, long seed) throws ChangeException {
        Outlook outlook = outlook(scene, account, last, seed);
        Ecosystem edited = comeTrue(scene, account, last, outlook.scenario());
        for (Scorecard card : outlook.scorecards()) {
            assertThat(KernelScorer.score(scene.programme(), card.month(), edited))
                    .as(
                            "%s in %s: %s",
                            account, card.month(), outlook.scenario().changes())
                    .contains(card);
        }
    }

    private static Outlook outlook(Scene scene, String account, YearMonth last, long seed) throws ChangeException {
        AccountFacts facts = scene.ecosystem().factsOf(account);
        AccountFacts held = HeldFuture.until(facts, last);
        Scenario scenario = new RandomChanges(new Draw(seed), scene.programme(), held, scene.month()).scenario();
        return new Outlooks(scene.programme(), null, facts, scene.month(), last).of(scenario);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void every_accounts_scenario_scores_month_by_month_as_the_engine_scores_the_files_in_which_it_has_come_true(
            long seed) throws Exception {
        Scene scene = Scene.of(seed);
        for (int a = 0; a < 4; a++) {
            checkFiles(scene, "A" + a, scene.month().plusMonths(MONTHS - 1L), seed * 4 + a);
        }
    }

    private void checkFiles(Scene scene, String account, YearMonth last, long seed) throws Exception {
        Outlook outlook = outlook(scene, account, last, seed);
        Path data = Files.createDirectories(folder.resolve(account));
        EcosystemFiles.write(comeTrue(scene, account, last, outlook.scenario()), data);
        try (EngineScorer engine = new EngineScorer(data, folder.resolve("out"), 2)) {
            for (Scorecard card : outlook.scorecards()) {
                String indicators = engine.score(scene.programme(), card.month(), card.rulesAsOf())
                        .indicators();
                assertThat(indicators.lines().filter(line -> line.startsWith(account + ",")))
                        .as(
                                "%s in %s: %s",
                                account, card.month(), outlook.scenario().changes())
                        .containsExactlyElementsOf(ResultTables.indicators(List.of(card))
                                .lines()
                                .skip(1)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoever_is_newly_certified_counts(long seed) throws ChangeException {
        Scene scene = Scene.of(seed);
        AccountFacts facts = scene.ecosystem().factsOf("A0");
        Outlooks outlooks = new Outlooks(scene.programme(), null, facts, scene.month(), scene.month());
        Scorecard before = outlooks.of(Scenario.NOTHING).in(scene.month());
        LocalDate day = scene.month().atEndOfMonth();
        for (int i = 0; i < scene.programme().indicators().size(); i++) {
            Indicator indicator = scene.programme().indicators().get(i);
            if (!(indicator.measure() instanceof MeasureDefinition.PeopleCertified)) {
                continue;
            }
            for (int p = 0; p < scene.programme().pathways().size(); p++) {
                String pathway = scene.programme().pathways().get(p).id();
                Scenario scenario = Scenario.of("", List.of(new Change.Certify(indicator.id(), pathway, 3, day)));
                IndicatorScore after = outlooks.of(scenario)
                        .in(scene.month())
                        .pathways()
                        .get(p)
                        .indicators()
                        .get(i);
                assertThat(after.value()
                                .subtract(before.pathways()
                                        .get(p)
                                        .indicators()
                                        .get(i)
                                        .value()))
                        .isEqualByComparingTo("3");
            }
        }
    }

    /** The whole data set played out, with the account's rows as the scenario leaves them. */
    private static Ecosystem comeTrue(Scene scene, String account, YearMonth last, Scenario scenario)
            throws ChangeException {
        AccountFacts held = HeldFuture.until(scene.ecosystem().factsOf(account), last);
        AccountFacts edited = new ScenarioEditor(scene.programme()).edit(held, scenario);
        Ecosystem all = scene.ecosystem();
        YearMonth present = all.span().last();
        Set<String> ours = all.partners().stream()
                .filter(partner -> partner.accountId().equals(account))
                .map(Partner::partnerId)
                .collect(Collectors.toSet());
        Set<String> replaced = edited.tenants().keySet();
        List<SubscriptionMonth> rows = new ArrayList<>();
        for (SubscriptionMonth row : all.subscriptionMonths()) {
            if (!replaced.contains(row.tenantId())) {
                rows.add(row);
                for (YearMonth month = present.plusMonths(1);
                        row.month().equals(present) && !month.isAfter(last);
                        month = month.plusMonths(1)) {
                    rows.add(row.in(month));
                }
            }
        }
        Set<String> subscriptions =
                rows.stream().map(SubscriptionMonth::subscriptionId).collect(Collectors.toSet());
        List<Association> associations = new ArrayList<>(all.associations());
        associations.removeIf(association -> !subscriptions.contains(association.subscriptionId()));
        List<Customer> customers = new ArrayList<>(all.customers());
        customers.removeIf(customer -> replaced.contains(customer.tenantId()));
        edited.tenants().values().forEach(tenant -> {
            rows.addAll(tenant.rows());
            associations.addAll(tenant.associations());
            customers.add(tenant.customer());
        });
        List<ExamPass> passes = new ArrayList<>(all.examPasses());
        passes.removeIf(pass -> ours.contains(pass.partnerId()));
        passes.addAll(edited.passes());
        return new Ecosystem(all.partners(), customers, rows, associations, passes, all.competencies());
    }
}
