package org.partnerscore.definitions;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.core.programme.Programme;
import org.partnerscore.definitions.finding.Finding;
import org.partnerscore.definitions.model.ProgrammeDefinition;

class ProgrammeCatalogTest {
    @TempDir
    Path folder;

    private Path programme(String name, String text) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        Files.writeString(own.resolve("programme.yaml"), text);
        return own;
    }

    private static String replacingBundled(String extra) {
        return SmallProgramme.with("id: small\n", "id: small-and-midmarket-cloud-solutions\n" + extra);
    }

    @Test
    void every_programme_of_the_project_comes_with_the_software() throws IOException {
        Path programmes = Path.of(System.getProperty("partnerscore.root", ".."))
                .resolve("programmes/src/main/resources/org/partnerscore/programmes");
        try (Stream<Path> files = Files.list(programmes)) {
            assertThat(ProgrammeCatalog.bundled().ids())
                    .containsExactlyInAnyOrderElementsOf(files.filter(Files::isDirectory)
                            .map(file -> file.getFileName().toString())
                            .toList());
        }
    }

    @Test
    void a_bundled_programme_has_the_id_under_which_it_is_asked_for() {
        ProgrammeCatalog bundled = ProgrammeCatalog.bundled();
        assertThat(bundled.definitions()).extracting(ProgrammeDefinition::id).isEqualTo(bundled.ids());
    }

    @Test
    void a_folder_with_a_definition_adds_a_programme() throws IOException {
        Path own = programme("small", SmallProgramme.TEXT);
        assertThat(ProgrammeCatalog.with(List.of(own)).programme("small").name().fr())
                .isEqualTo("Petit");
    }

    @Test
    void a_folder_of_folders_adds_all_their_programmes() throws IOException {
        programme("small", SmallProgramme.TEXT);
        programme("tiny", SmallProgramme.with("id: small", "id: tiny"));
        assertThat(ProgrammeCatalog.with(List.of(folder)).programmes())
                .extracting(Programme::id)
                .startsWith("cloud-business-applications")
                .endsWith("small", "tiny");
    }

    @Test
    void a_folder_without_a_definition_is_refused() {
        assertThatThrownBy(() -> ProgrammeCatalog.with(List.of(folder)))
                .isInstanceOf(InvalidDefinitionsException.class)
                .hasMessageContaining("holds no programme")
                .hasMessageContaining("programme.yaml");
    }

    @Test
    void a_definition_with_mistakes_is_refused_with_all_of_them() throws IOException {
        Path own = programme(
                "small",
                SmallProgramme.TEXT.replace("aspect: sell", "aspect: sel").replace("[DE, FR]", "[DE, FX]"));
        InvalidDefinitionsException refused =
                catchThrowableOfType(InvalidDefinitionsException.class, () -> ProgrammeCatalog.with(List.of(own)));
        assertThat(requireNonNull(refused).findings())
                .extracting(Finding::value)
                .containsExactly("FX", "sel");
    }

    @Test
    void two_added_programmes_with_one_id_are_refused() throws IOException {
        programme("one", SmallProgramme.TEXT);
        programme("two", SmallProgramme.TEXT);
        assertThatThrownBy(() -> ProgrammeCatalog.with(List.of(folder)))
                .isInstanceOf(InvalidDefinitionsException.class)
                .hasMessageContaining("two programmes have one id")
                .hasMessageContaining(folder.resolve("one").toString())
                .hasMessageContaining(folder.resolve("two").toString());
    }

    @Test
    void the_id_of_a_bundled_programme_is_refused() throws IOException {
        Path own = programme("mine", replacingBundled(""));
        assertThatThrownBy(() -> ProgrammeCatalog.with(List.of(own)))
                .isInstanceOf(InvalidDefinitionsException.class)
                .hasMessageContaining("two programmes have one id")
                .hasMessageContaining("replaces-bundled: true");
    }

    @Test
    void a_definition_that_says_so_replaces_a_bundled_programme() throws IOException {
        Path own = programme("mine", replacingBundled("replaces-bundled: true\n"));
        assertThat(ProgrammeCatalog.with(List.of(own)).programmes())
                .extracting(programme -> programme.name().en())
                .startsWith("Cloud Business Applications", "Small")
                .doesNotContain("Small and Midmarket Cloud Solutions");
    }

    @Test
    void an_unknown_programme_is_refused_with_the_known_ones_and_the_one_probably_meant() {
        assertThatThrownBy(() -> ProgrammeCatalog.bundled().programme("cloud-busines-application"))
                .isInstanceOf(UnknownProgrammeException.class)
                .hasMessageContaining("'cloud-busines-application'")
                .hasMessageContaining("small-and-midmarket-cloud-solutions")
                .hasMessageEndingWith("Did you mean 'cloud-business-applications'?");
    }

    @Test
    void an_unknown_programme_like_no_other_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> ProgrammeCatalog.bundled().programme("x"))
                .isInstanceOf(UnknownProgrammeException.class)
                .hasMessageEndingWith("add its definition with --programmes DIR.");
    }

    @Test
    void loading_twice_gives_equal_programmes() {
        assertThat(ProgrammeCatalog.bundled().definitions())
                .isEqualTo(ProgrammeCatalog.bundled().definitions());
    }

    @Test
    void a_country_list_takes_the_place_of_the_programmes_own() throws IOException {
        Programme bundled = ProgrammeCatalog.bundled().programme("cloud-business-applications");
        Path list = Files.writeString(folder.resolve("mine.txt"), "# mine\nBR\n\nIN # since June\n");
        Programme changed = ProgrammeCatalog.withCountries(bundled, list);
        assertThat(requireNonNull(changed.markets().get(0).countries()).on(bundled.start()))
                .containsExactlyInAnyOrder("BR", "IN");
    }

    @Test
    void a_country_list_changes_nothing_else() throws IOException {
        Programme bundled = ProgrammeCatalog.bundled().programme("cloud-business-applications");
        Path list = Files.writeString(folder.resolve("mine.txt"), "BR\n");
        assertThat(ProgrammeCatalog.withCountries(bundled, list))
                .usingRecursiveComparison()
                .ignoringFields("markets")
                .isEqualTo(bundled);
    }

    @Test
    void a_bad_country_list_is_refused_with_every_bad_line() throws IOException {
        Programme bundled = ProgrammeCatalog.bundled().programme("cloud-business-applications");
        Path list = Files.writeString(folder.resolve("mine.txt"), "FR\n  fr\nEngland # no\nFR\n");
        InvalidDefinitionsException refused = catchThrowableOfType(
                InvalidDefinitionsException.class, () -> ProgrammeCatalog.withCountries(bundled, list));
        assertThat(requireNonNull(refused).findings())
                .containsExactly(
                        new Finding(
                                list.toString(), 2, 3, "", "fr", "is not a country code", "write it in capitals: FR"),
                        new Finding(
                                list.toString(),
                                3,
                                1,
                                "",
                                "England",
                                "is not a country code",
                                "write an ISO 3166-1 alpha-2 code such as FR, one a line"),
                        new Finding(
                                list.toString(), 4, 1, "", "FR", "stands in the list twice", "keep one of the two"));
    }

    @Test
    void an_empty_country_list_is_refused() throws IOException {
        Programme bundled = ProgrammeCatalog.bundled().programme("cloud-business-applications");
        Path list = Files.writeString(folder.resolve("mine.txt"), "# nothing yet\n");
        assertThatThrownBy(() -> ProgrammeCatalog.withCountries(bundled, list))
                .isInstanceOf(InvalidDefinitionsException.class)
                .hasMessageContaining("names no country");
    }

    @Test
    void a_programme_without_markets_takes_no_country_list() throws IOException {
        Programme bundled = ProgrammeCatalog.bundled().programme("small-and-midmarket-cloud-solutions");
        Path list = Files.writeString(folder.resolve("mine.txt"), "BR\n");
        assertThatThrownBy(() -> ProgrammeCatalog.withCountries(bundled, list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leave the country list out");
    }
}
