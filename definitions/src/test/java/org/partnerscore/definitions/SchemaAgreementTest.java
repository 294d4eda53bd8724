package org.partnerscore.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerscore.definitions.finding.Finding;
import org.partnerscore.definitions.read.MeasureKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * That the schema and the linter accept the same fields. Where the linter meets a field that it does not know it names
 * those that it does; these are compared with the schema's, at every kind of place that a programme has.
 */
class SchemaAgreementTest {
    private static final String STRANGER = "zzzzzzzzzzzzzzzzzzzzzzzz";
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String TEXT = Bundled.text("programme.schema.json");
    private static final JsonNode SCHEMA = new ObjectMapper().readTree(TEXT);
    private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    @TempDir
    private Path folder;

    /** An object of a programme: where it stands, and the part of the schema that it falls under. */
    private record Place(String path, ObjectNode object, JsonNode part) {}

    @Test
    void every_field_that_the_linter_accepts_is_in_the_schema_and_the_reverse() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String text : programmes()) {
            JsonNode programme = YAML.readTree(text);
            for (Place place : places("", programme, SCHEMA)) {
                Set<String> fields =
                        new TreeSet<>(place.part().path("properties").propertyNames());
                if (fields.isEmpty() || !seen.add(kind(place))) {
                    continue;
                }
                assertThat(accepted(programme, place, fields)).as(place.path()).isEqualTo(fields);
                place.object().put(STRANGER, 1);
                assertThat(VALIDATOR.validate(YAML.writeValueAsString(programme), InputFormat.YAML))
                        .as(place.path())
                        .isNotEmpty();
                place.object().remove(STRANGER);
            }
        }
        assertThat(seen).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource
    void a_measure_has_the_settings_that_the_schema_gives_it(MeasureKind kind) {
        Set<String> inSchema = new TreeSet<>(
                SCHEMA.path("$defs").path(kind.id()).path("properties").propertyNames());
        inSchema.remove("name");

        assertThat(kind.settings()).containsExactlyInAnyOrderElementsOf(inSchema);
    }

    @ParameterizedTest
    @EnumSource
    void a_setting_that_a_measure_needs_is_needed_by_both(MeasureKind kind) throws IOException {
        Set<String> needed = SCHEMA.path("$defs")
                .path(kind.id())
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
        needed.remove("name");
        Set<String> missed = new TreeSet<>();
        for (String text : programmes()) {
            JsonNode programme = YAML.readTree(text);
            for (JsonNode indicator : programme.path("indicators")) {
                if (indicator.path("measure").path("name").asString("").equals(kind.id())) {
                    ObjectNode measure = (ObjectNode) indicator.path("measure");
                    for (String setting : kind.settings()) {
                        JsonNode value = measure.remove(setting);
                        if (lint(programme).stream()
                                .anyMatch(finding -> finding.message().equals("has no '" + setting + "'"))) {
                            missed.add(setting);
                        }
                        if (value != null) {
                            measure.set(setting, value);
                        }
                    }
                }
            }
        }

        assertThat(missed).isEqualTo(needed);
    }

    private static List<String> programmes() {
        return Stream.concat(
                        ProgrammeCatalog.bundled().ids().stream().map(Bundled::programme),
                        Stream.of(SmallProgramme.TEXT))
                .toList();
    }

    private List<Finding> lint(JsonNode programme) throws IOException {
        Path file = folder.resolve("programme.yaml");
        Files.writeString(file, YAML.writeValueAsString(programme));
        Files.writeString(folder.resolve("developed-countries.txt"), "DE\nFR\n");
        return ProgrammeLinter.lint(List.of(file));
    }

    /**
     * The fields that the linter names where it meets the stranger. Of a dated line it names all that any has; one that
     * the schema does not give to this line must be refused by the linter too.
     */
    private Set<String> accepted(JsonNode programme, Place place, Set<String> fields) throws IOException {
        place.object().put(STRANGER, 1);
        Set<String> named = lint(programme).stream()
                .filter(finding -> finding.value().equals(STRANGER))
                .map(finding -> finding.remedy().replace("use one of ", ""))
                .flatMap(names -> Stream.of(names.split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
        place.object().remove(STRANGER);
        for (String name : List.copyOf(named)) {
            if (!fields.contains(name) && refuses(programme, place, name)) {
                named.remove(name);
            }
        }
        return named;
    }

    private boolean refuses(JsonNode programme, Place place, String field) throws IOException {
        place.object().put(field, "x");
        boolean refused = !lint(programme).isEmpty();
        place.object().remove(field);
        return refused;
    }

    /** Places of one kind have the same fields in the schema, under the same name. */
    private static String kind(Place place) {
        return place.path().replaceAll(".*\\.", "")
                + place.part().path("properties").propertyNames();
    }

    private static List<Place> places(String path, JsonNode value, JsonNode schema) {
        List<Place> places = new ArrayList<>();
        for (JsonNode part : alternatives(schema)) {
            if (value instanceof ObjectNode object && fits(object, part)) {
                places.add(new Place(path, object, part));
                for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                    JsonNode named = part.path("properties").path(field.getKey());
                    JsonNode inner = named.isMissingNode()
                            ? part.path("patternProperties")
                                    .valueStream()
                                    .findFirst()
                                    .orElse(named)
                            : named;
                    places.addAll(places(path + "." + field.getKey(), field.getValue(), inner));
                }
            } else if (value.isArray() && part.has("items")) {
                for (JsonNode item : value) {
                    places.addAll(places(path, item, part.path("items")));
                }
            }
        }
        return places;
    }

    /** The part itself, or those that it refers to or chooses from. */
    private static List<JsonNode> alternatives(JsonNode part) {
        List<JsonNode> all = new ArrayList<>();
        if (part.has("$ref")) {
            all.addAll(alternatives(SCHEMA.at(part.path("$ref").asString("").substring(1))));
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            part.path(choice).forEach(each -> all.addAll(alternatives(each)));
        }
        return all.isEmpty() ? List.of(part) : all;
    }

    private static boolean fits(ObjectNode object, JsonNode part) {
        JsonNode fields = part.path("properties");
        boolean open = part.has("patternProperties");
        return (part.has("properties") || open)
                && object.properties().stream().allMatch(field -> {
                    JsonNode expected = fields.path(field.getKey()).path("const");
                    return (open || fields.has(field.getKey()))
                            && (expected.isMissingNode() || expected.equals(field.getValue()));
                });
    }
}
