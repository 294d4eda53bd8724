package org.partnerscore.definitions.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnerscore.core.programme.CreditPolicy;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Group;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.Pathway;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Retirement;
import org.partnerscore.core.programme.Text;
import org.partnerscore.core.programme.Tier;
import org.partnerscore.core.programme.Workload;
import org.partnerscore.definitions.finding.Findings;
import org.partnerscore.definitions.model.IndicatorNotes;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.definitions.read.IndicatorReader.Noted;
import org.partnerscore.definitions.yaml.DefinitionSource;
import org.partnerscore.definitions.yaml.Read;
import org.partnerscore.definitions.yaml.RecordedSource;
import org.partnerscore.definitions.yaml.YamlDocument;
import org.partnerscore.definitions.yaml.YamlFields;
import org.partnerscore.definitions.yaml.YamlValue;

/** Reads a programme file: all that is wrong with it goes to the findings in one pass. */
public final class ProgrammeReader {
    private static final String FILE = "programme.yaml";
    private static final int LAST_DAY_OF_EVERY_MONTH = 28;

    private final RecordedSource file;
    private final Findings findings;
    private final Scope scope;
    private final DatedReader dated;

    private ProgrammeReader(RecordedSource file, Scope scope, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.scope = scope;
        this.dated = new DatedReader(scope);
    }

    /** The definition in a file; nothing if anything is wrong with it. */
    public static Read<ProgrammeDefinition> read(DefinitionSource source, Findings findings) {
        Findings own = new Findings();
        RecordedSource file = RecordedSource.of(source, FILE);
        Read<ProgrammeDefinition> read = YamlDocument.read(file, own)
                .then(root -> root.fields(
                        "id",
                        "name",
                        "replaces-bundled",
                        "start",
                        "sources",
                        "publication-day",
                        "window",
                        "status-window",
                        "points",
                        "markets",
                        "tracks",
                        "tiers",
                        "pathways",
                        "workloads",
                        "credit",
                        "retirements",
                        "groups",
                        "indicators"))
                .then(fields -> {
                    Read<LocalDate> start = fields.read("start", YamlValue::day);
                    Scope scope = new Scope(file, start.find().orElse(null));
                    return new ProgrammeReader(file, scope, own).read(fields);
                });
        own.list().forEach(findings::add);
        return own.isEmpty() ? read : Read.failed();
    }

    private Read<ProgrammeDefinition> read(YamlFields fields) {
        Read<String> id = fields.read("id", FrameReader::id);
        Read<Text> name = FrameReader.name(fields);
        Read<Boolean> replaces = fields.find("replaces-bundled")
                .map(value -> value.oneOf(Map.of("true", true, "false", false), "answer"))
                .orElseGet(() -> Read.of(false));
        fields.require("sources").find().ifPresent(value -> scope.sources.putAll(FrameReader.sources(value)));
        Read<Integer> publicationDay = fields.read(
                "publication-day",
                value -> fixed(value, "publication-day", null)
                        .then(day -> day <= LAST_DAY_OF_EVERY_MONTH
                                ? Read.of(day)
                                : value.report("is not a day that every month has", "choose 28 or less")));
        Read<Integer> window = fields.read("window", value -> fixed(value, "window", Numbers.MONTHS));
        Read<Integer> status = fields.find("status-window")
                .map(value -> fixed(value, "status-window", Numbers.MONTHS)
                        .then(months -> months > 0
                                ? Read.of(months)
                                : value.report("must be above 0", "write how many months a tier is kept")))
                .orElseGet(() -> Read.of(0));
        scope.hasPoints = fields.find("points").isPresent() || !tiersNeedValues(fields);
        Optional<Read<Dated<BigDecimal>>> total = scope.hasPoints
                ? Optional.of(fields.read(
                        "points",
                        value -> dated.always(
                                value, "points", Numbers.POINTS, at -> Numbers.positive(at, Numbers.POINTS))))
                : Optional.empty();
        Read<List<Market>> markets = markets(fields);
        Read<Dated<List<Tier>>> tiersOfPoints = scope.hasPoints
                ? fields.read("tiers", value -> new TierReader(scope, dated).read(value))
                : Read.failed();
        Read<List<Pathway>> pathways = fields.read("pathways", this::pathways);
        Read<List<Workload>> workloads = fields.find("workloads")
                .map(value -> new WorkloadReader(dated).read(value))
                .orElseGet(() -> Read.of(List.of()));
        scope.hasWorkloads = fields.find("workloads").isPresent();
        Read<Dated<CreditPolicy>> credit = fields.read("credit", this::credit);
        Read<Dated<List<Retirement>>> retirements =
                fields.read("retirements", value -> dated.always(value, "retirements", null, ExamReader::retirements));
        Read<List<Group>> groups = fields.read("groups", value -> FrameReader.groups(value, scope.groups));
        IndicatorReader reader = new IndicatorReader(scope, dated);
        Read<List<Noted>> indicators = fields.read("indicators", value -> value.list(reader::read));
        Read<Dated<List<Tier>>> tiers = scope.hasPoints
                ? tiersOfPoints
                : fields.read("tiers", value -> new ValueTierReader(scope, dated).read(value));
        Agreement agreement = new Agreement(fields);
        indicators.find().ifPresent(all -> {
            total.flatMap(Read::find).ifPresent(points -> agreement.maximaAddUp(all, points));
            if (!scope.hasPoints) {
                tiers.find().ifPresent(ranks -> agreement.everyIndicatorIsNeeded(all, ranks));
            }
            retirements.find().ifPresent(list -> agreement.retiredExamsAreNeeded(all, list));
            agreement.peopleAreCounted(all);
        });
        WorkloadAgreement pairs = new WorkloadAgreement(fields, scope);
        workloads.find().ifPresent(all -> {
            pairs.aspectsAreKnown(all);
            pathways.find().ifPresent(of -> pairs.productsArePlaced(all, of));
        });
        markets.find().ifPresent(pairs::tracksAreCredited);
        return Read.build(() -> {
            Map<String, IndicatorNotes> notes = new LinkedHashMap<>();
            indicators.get().forEach(noted -> notes.put(noted.indicator().id(), noted.notes()));
            Programme programme = new Programme(
                    id.get(),
                    name.get(),
                    publicationDay.get(),
                    window.get(),
                    markets.get(),
                    tiers.get(),
                    pathways.get(),
                    credit.get(),
                    retirements.get(),
                    groups.get(),
                    indicators.get().stream().map(Noted::indicator).toList(),
                    workloads.get(),
                    status.get());
            return new ProgrammeDefinition(file.name(), replaces.get(), programme, scope.values, notes, file.texts());
        });
    }

    /** Whether a tier says which values it needs, as those of a programme without points do. */
    private static boolean tiersNeedValues(YamlFields fields) {
        return fields.find("tiers").filter(YamlValue::isList).stream()
                .flatMap(list -> list.list(Read::of).find().stream())
                .flatMap(List::stream)
                .anyMatch(tier -> tier.has("needs"));
    }

    /** The markets, be they classes of countries or tracks; none in a programme that has neither. */
    private Read<List<Market>> markets(YamlFields fields) {
        Optional<YamlValue> tracks = fields.find("tracks");
        if (tracks.isPresent()) {
            fields.forbid("markets", "a programme has either markets or tracks");
            return new TrackReader(scope, dated).read(tracks.get());
        }
        return fields.find("markets")
                .map(value -> new MarketReader(scope, dated, findings).read(value))
                .orElseGet(() -> Read.of(List.of()));
    }

    /** A number that the kernel takes as the same at all times: dated like all, but with one line. */
    private Read<Integer> fixed(YamlValue value, String name, @Nullable String unit) {
        return dated.always(value, name, unit, YamlValue::count)
                .then(number -> number.revisions().size() > 1
                        ? value.report("cannot change over time", "keep one line")
                        : Read.of(number.on(number.start())));
    }

    private Read<List<Pathway>> pathways(YamlValue value) {
        return value.list(item -> item.fields("id", "name", "products").then(fields -> {
                    Read<String> id = FrameReader.freshId(fields, scope.pathways);
                    Read<Text> name = FrameReader.name(fields);
                    Read<Dated<Set<String>>> products = id.then(pathway -> fields.read(
                            "products",
                            at -> dated.always(
                                    at, pathway + ".products", null, list -> FrameReader.set(list, YamlValue::text))));
                    return Read.build(() -> new Pathway(id.get(), name.get(), products.get()));
                }))
                .then(all -> all.isEmpty() ? value.report("is an empty list", "add a pathway") : Read.of(all));
    }

    private Read<Dated<CreditPolicy>> credit(YamlValue value) {
        Read<Dated<CreditPolicy>> credit = dated.always(value, "credit", null, CreditReader::policy);
        credit.find().ifPresent(policies -> {
            Set<String> aspects =
                    new TreeSet<>(policies.on(policies.start()).grants().keySet());
            policies.revisions()
                    .forEach(line ->
                            aspects.retainAll(policies.on(line.from()).grants().keySet()));
            scope.aspects = aspects;
        });
        return credit;
    }
}
