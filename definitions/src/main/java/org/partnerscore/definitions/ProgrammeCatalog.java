package org.partnerscore.definitions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerscore.core.programme.Dated;
import org.partnerscore.core.programme.Market;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.core.programme.Reference;
import org.partnerscore.core.programme.Revision;
import org.partnerscore.definitions.finding.Findings;
import org.partnerscore.definitions.model.ProgrammeDefinition;
import org.partnerscore.definitions.read.CountryFile;
import org.partnerscore.definitions.read.ProgrammeReader;
import org.partnerscore.definitions.yaml.DefinitionSource;
import org.partnerscore.definitions.yaml.Read;

/** The programmes that can be scored: those that come with the software, and those a user adds. */
public final class ProgrammeCatalog {
    /** Name of the file that holds a definition. */
    public static final String FILE = "programme.yaml";

    private final BundledProgrammes bundled;
    private final Map<String, ProgrammeDefinition> added;

    private ProgrammeCatalog(BundledProgrammes bundled, Map<String, ProgrammeDefinition> added) {
        this.bundled = bundled;
        this.added = added;
    }

    /** The programmes that come with the software. */
    public static ProgrammeCatalog bundled() {
        return with(List.of());
    }

    /**
     * The bundled programmes and those of folders. A folder holds {@code programme.yaml} itself, or holds folders that
     * do. A definition with the id of a bundled one takes its place if it says {@code replaces-bundled: true}.
     *
     * @throws InvalidDefinitionsException if a file is not a good definition, a folder holds none, or two have one id
     */
    public static ProgrammeCatalog with(List<Path> folders) {
        Findings findings = new Findings();
        BundledProgrammes bundled = new BundledProgrammes();
        Map<String, ProgrammeDefinition> added = new LinkedHashMap<>();
        for (Path folder : folders) {
            for (Path file : filesOf(folder, findings)) {
                ProgrammeReader.read(DefinitionSource.of(file), findings)
                        .find()
                        .ifPresent(definition -> add(definition, added, bundled, findings));
            }
        }
        if (!findings.isEmpty()) {
            throw new InvalidDefinitionsException(findings.list());
        }
        return new ProgrammeCatalog(bundled, added);
    }

    /**
     * The definition in one file, whatever programmes there are besides.
     *
     * @throws InvalidDefinitionsException if it is not a good definition
     */
    public static ProgrammeDefinition definition(Path file) {
        Findings findings = new Findings();
        return ProgrammeReader.read(DefinitionSource.of(file), findings)
                .find()
                .orElseThrow(() -> new InvalidDefinitionsException(findings.list()));
    }

    private static void add(
            ProgrammeDefinition definition,
            Map<String, ProgrammeDefinition> added,
            BundledProgrammes bundled,
            Findings findings) {
        ProgrammeDefinition other = added.putIfAbsent(definition.id(), definition);
        if (other != null) {
            findings.add(
                    definition.file(),
                    definition.id(),
                    "two programmes have one id: " + other.file() + " has it too",
                    "give one of them another id");
        } else if (bundled.ids().contains(definition.id()) && !definition.replacesBundled()) {
            findings.add(
                    definition.file(),
                    definition.id(),
                    "two programmes have one id: a bundled programme has it too",
                    "give it another id, or write 'replaces-bundled: true' to have it take that one's place");
        }
    }

    private static List<Path> filesOf(Path folder, Findings findings) {
        List<Path> files = new ArrayList<>();
        if (Files.isRegularFile(folder.resolve(FILE))) {
            files.add(folder.resolve(FILE));
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> children = Files.list(folder)) {
                children.map(child -> child.resolve(FILE))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list the folder " + folder, e);
            }
        }
        if (files.isEmpty()) {
            findings.add(
                    folder.toString(),
                    "",
                    "holds no programme",
                    "give a folder with a " + FILE + ", or with folders that hold one");
        }
        return files;
    }

    /** The ids of all programmes, the bundled ones first. */
    public List<String> ids() {
        Set<String> ids = new LinkedHashSet<>(bundled.ids());
        ids.addAll(added.keySet());
        return List.copyOf(ids);
    }

    /** All definitions, the bundled ones first. */
    public List<ProgrammeDefinition> definitions() {
        return ids().stream().map(this::definition).toList();
    }

    /** All programmes, the bundled ones first. */
    public List<Programme> programmes() {
        return definitions().stream().map(ProgrammeDefinition::programme).toList();
    }

    /**
     * The definition with an id.
     *
     * @throws UnknownProgrammeException if there is none
     */
    public ProgrammeDefinition definition(String id) {
        if (!ids().contains(id)) {
            throw new UnknownProgrammeException(id, ids());
        }
        ProgrammeDefinition own = added.get(id);
        return own == null ? bundled.definition(id) : own;
    }

    /**
     * The programme with an id.
     *
     * @throws UnknownProgrammeException if there is none
     */
    public Programme programme(String id) {
        return definition(id).programme();
    }

    /**
     * A programme with another list of the countries of its first market, in force on every day (R6).
     *
     * @param file one ISO 3166-1 alpha-2 code a line; a {@code #} begins a comment
     * @throws InvalidDefinitionsException if the list is bad, with every bad line
     * @throws IllegalArgumentException if the programme has no market that lists countries
     */
    public static Programme withCountries(Programme programme, Path file) {
        Findings findings = new Findings();
        Read<Set<String>> countries = CountryFile.read(DefinitionSource.of(file), findings);
        Set<String> list = countries.find().orElseThrow(() -> new InvalidDefinitionsException(findings.list()));
        if (programme.markets().isEmpty() || programme.markets().get(0).countries() == null) {
            throw new IllegalArgumentException(
                    "programme " + programme.id() + " does not tell countries apart; leave the country list out");
        }
        List<Market> markets = new ArrayList<>(programme.markets());
        Market first = markets.get(0);
        Dated<Set<String>> all = new Dated<>(
                first.id() + ".countries",
                List.of(new Revision<>(
                        programme.start(), list, new Reference("R6", file.toString(), programme.start()))));
        markets.set(0, new Market(first.id(), first.name(), all));
        return new Programme(
                programme.id(),
                programme.name(),
                programme.publicationDay(),
                programme.windowMonths(),
                markets,
                programme.tiers(),
                programme.pathways(),
                programme.credit(),
                programme.retirements(),
                programme.groups(),
                programme.indicators(),
                programme.workloads(),
                programme.statusMonths());
    }
}
