package org.partnerscore.definitions.docs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.CreditPolicy;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Indicator;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.Meter;
import org.partnerscore.core.programme.PairThreshold;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Retirement;
import org.partnerscore.core.programme.Revision;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.programme.Workload;
import org.partnerscore.definitions.model.DatedLine;
import org.partnerscore.definitions.model.DatedValue;
import org.partnerscore.definitions.model.ProgrammeDefinition;

/** The page of a programme. */
final class ProgrammePage {
    private static final String FROM = "From";
    private static final String SOURCE = "Source";

    private final ProgrammeDefinition definition;
    private final Programme programme;
    private final Lines lines;
    private final Markdown page = new Markdown();

    ProgrammePage(ProgrammeDefinition definition) {
        this.definition = definition;
        this.programme = definition.programme();
        this.lines = new Lines(definition);
    }

    String text() {
        page.block("# " + programme.name().en());
        page.block(DocumentationGenerator.NOTICE);
        page.block("The programme " + Markdown.code(programme.id()) + " has rules from " + programme.start()
                + ". A score looks at "
                + (programme.windowMonths() == 1
                        ? "the month scored"
                        : "the " + programme.windowMonths() + " months up to the month scored")
                + ", and is due on day "
                + programme.publicationDay()
                + " of the month after."
                + (programme.statusMonths() == 0
                        ? ""
                        : " A tier once reached is kept for " + programme.statusMonths()
                                + " months, the one it is reached in included.")
                + " Every value below holds from its day until the next one"
                + " begins; the values in force on the last day of the month scored are used. The rules are told in"
                + " [rules.md](../../rules.md).");
        indicators();
        tiers();
        products();
        workloads();
        markets();
        credit();
        retirements();
        changes();
        sources();
        return page.toString();
    }

    private void indicators() {
        page.block("## Indicators");
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : programme.indicators()) {
            List<String> name = List.of(
                    "[" + indicator.name().en() + "](" + indicator.id() + ".md)", Markdown.code(indicator.id()));
            Dated<BigDecimal> maximum = indicator.maximum();
            if (maximum == null) {
                rows.add(List.of(name.get(0), name.get(1), Words.unit(indicator.unit())));
            } else {
                rows.addAll(lines.rows(
                        indicator.id() + ".maximum", maximum, points -> List.of(Markdown.number(points)), name));
            }
        }
        page.table(
                programme.hasPoints()
                        ? List.of(FROM, "Indicator", "Id", "Points at most", SOURCE)
                        : List.of("Indicator", "Id", "Counted in"),
                rows);
    }

    private void tiers() {
        page.block("## Tiers");
        if (!programme.hasPoints()) {
            page.block("There are no points. A tier needs all of these values (" + Lines.rule("R21", "../../rules.md")
                    + "):");
            page.table(
                    List.of(FROM, "Tier", "Id", "Indicator", "At least", SOURCE),
                    programme.indicators().stream()
                            .flatMap(indicator ->
                                    TierNeeds.rows(
                                            programme,
                                            lines,
                                            indicator,
                                            List.of(indicator.name().en()))
                                            .stream())
                            .toList());
            page.block("Less makes " + Markdown.code(Tier.NONE) + ".");
            return;
        }
        page.table(
                List.of(FROM, "Tier", "Id", "Points at least", SOURCE),
                tiers("minimum", Tier::minimum, tier -> List.of(tier.name().en(), Markdown.code(tier.id()))));
        List<List<String>> each = tiers(
                "minimum-each", Tier::minimumEach, tier -> List.of(tier.name().en()));
        if (!each.isEmpty()) {
            page.block("A tier may need points in each indicator as well:");
            page.table(List.of(FROM, "Tier", "Points at least in each indicator", SOURCE), each);
        }
        page.block("Fewer points make " + Markdown.code(Tier.NONE) + ".");
    }

    /** The lines of a number of every tier that ever has it. */
    private List<List<String>> tiers(
            String field, Function<Tier, @Nullable BigDecimal> number, Function<Tier, List<String>> heads) {
        Map<String, Tier> tiers = new LinkedHashMap<>();
        programme.tiers().revisions().stream()
                .map(Revision::value)
                .flatMap(Stream::ofNullable)
                .flatMap(List::stream)
                .filter(tier -> number.apply(tier) != null)
                .forEach(tier -> tiers.putIfAbsent(tier.id(), tier));
        return tiers.values().stream()
                .flatMap(tier -> lines
                        .rows(
                                tier.id() + "." + field,
                                programme.tiers(),
                                inForce -> List.of(inForce.stream()
                                        .filter(each -> each.id().equals(tier.id()))
                                        .map(number)
                                        .flatMap(Stream::ofNullable)
                                        .map(Markdown::number)
                                        .findFirst()
                                        .orElse("none")),
                                heads.apply(tier))
                        .stream())
                .toList();
    }

    private void workloads() {
        if (programme.workloads().isEmpty()) {
            return;
        }
        page.block("## Workloads");
        page.block(
                "A customer and a workload make a pair. Its monthly consumption value (MCV) is its active users at the"
                        + " end of the month, or the capacity bought, times the rate.");
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> rates = new ArrayList<>();
        for (Workload workload : programme.workloads()) {
            List<String> name = List.of(workload.name().en(), Markdown.code(workload.id()));
            rows.addAll(lines.rows(
                    workload.id() + ".products",
                    workload.products(),
                    products -> List.of(Markdown.codes(new TreeSet<>(products))),
                    name));
            String unit = workload.meter() == Meter.CAPACITY ? " a unit of capacity" : " an active user";
            rates.addAll(lines.rows(
                    workload.id() + ".rate", workload.rate(), rate -> List.of(Markdown.number(rate) + unit), name));
        }
        page.table(List.of(FROM, "Workload", "Id", "Products", SOURCE), rows);
        page.table(List.of(FROM, "Workload", "Id", "Rate", SOURCE), rates);
        if (programme.workloads().stream().anyMatch(workload -> workload.meter() == Meter.CAPACITY)) {
            page.block(
                    "Capacity stands in the column `capacity` of [subscription_months](../../dataset.md). No export tells"
                            + " it: a data set made by `import` lacks it, and the indicators then say so. To count it,"
                            + " add the column to tables of your own and score them with `--data`.");
        }
    }

    private void tracks() {
        page.block("## Tracks");
        page.block("In order of precedence. All indicators of an account are measured in its track.");
        List<List<String>> rows = new ArrayList<>();
        for (Market track : programme.markets()) {
            Dated<PairThreshold> pairs = track.pairs();
            if (pairs == null) {
                rows.add(List.of(programme.start().toString(), track.name().en(), "every other account", ""));
            } else {
                rows.addAll(lines.rows(
                        track.id() + ".pairs",
                        pairs,
                        threshold -> List.of(threshold.pairs() + " pairs or more, each credited (aspect "
                                + Markdown.code(threshold.aspect()) + ") and each billed more than USD "
                                + Markdown.number(threshold.above()) + " both in the month scored and "
                                + threshold.monthsBefore() + " months before"),
                        List.of(track.name().en())));
            }
        }
        page.table(List.of(FROM, "Track", "Accounts", SOURCE), rows);
    }

    private void products() {
        page.block("## Pathways and their products");
        List<List<String>> rows = new ArrayList<>();
        for (Pathway pathway : programme.pathways()) {
            rows.addAll(lines.rows(
                    pathway.id() + ".products",
                    pathway.products(),
                    products -> List.of(Markdown.codes(new TreeSet<>(products))),
                    List.of(pathway.name().en(), Markdown.code(pathway.id()))));
        }
        page.table(List.of(FROM, "Pathway", "Id", "Products that qualify", SOURCE), rows);
    }

    private void markets() {
        if (programme.markets().isEmpty()) {
            return;
        }
        if (programme.hasTracks()) {
            tracks();
            return;
        }
        page.block("## Markets");
        page.block("In order of precedence. What an account's market follows from stands on each indicator's page.");
        List<List<String>> rows = new ArrayList<>();
        for (Market market : programme.markets()) {
            Dated<Set<String>> countries = market.countries();
            if (countries == null) {
                rows.add(List.of(programme.start().toString(), market.name().en(), "every country not listed", ""));
            } else {
                rows.addAll(lines.rows(
                        market.id() + ".countries",
                        countries,
                        codes -> List.of(String.join(", ", new TreeSet<>(codes))),
                        List.of(market.name().en())));
            }
        }
        page.table(List.of(FROM, "Market", "Countries", SOURCE), rows);
    }

    private void credit() {
        page.block("## Who is credited for a customer");
        page.table(
                List.of(FROM, "Aspect", "Credited", SOURCE),
                lines.manyRows("credit", programme.credit(), ProgrammePage::aspects));
    }

    private static List<List<String>> aspects(CreditPolicy policy) {
        return new TreeMap<>(policy.grants())
                .entrySet().stream()
                        .map(aspect -> List.of(Markdown.code(aspect.getKey()), Words.grants(aspect.getValue())))
                        .toList();
    }

    private void retirements() {
        page.block("## Retired exams");
        List<List<String>> rows = lines.manyRows("retirements", programme.retirements(), ProgrammePage::retirement);
        page.table(
                List.of(FROM, "Exam", "Last day of a pass that counts", "Last day on which it counts", SOURCE), rows);
        if (rows.isEmpty()) {
            page.block("None.");
        }
    }

    private static List<List<String>> retirement(List<Retirement> retirements) {
        return retirements.stream()
                .map(exam -> List.of(
                        exam.exam(),
                        exam.retiredOn().toString(),
                        exam.countsUntil().toString()))
                .toList();
    }

    private void changes() {
        page.block("## What changed when");
        Map<LocalDate, List<String>> changes = new TreeMap<>();
        for (DatedValue value : definition.values()) {
            for (DatedLine line : value.lines()) {
                if (line.from().isAfter(programme.start())) {
                    changes.computeIfAbsent(line.from(), day -> new ArrayList<>())
                            .add(value.path());
                }
            }
        }
        page.table(
                List.of("From", "Changed"),
                changes.entrySet().stream()
                        .map(change -> List.of(change.getKey().toString(), Markdown.codes(change.getValue())))
                        .toList());
        if (changes.isEmpty()) {
            page.block("Nothing has changed since " + programme.start() + ".");
        }
    }

    private void sources() {
        page.block("## Sources");
        Set<String> sources = new TreeSet<>();
        definition
                .values()
                .forEach(value -> value.lines()
                        .forEach(line -> sources.add("- " + line.reference().page() + ", revision of "
                                + line.reference().revision())));
        page.block(String.join("\n", sources));
    }
}
