package org.partnerscore.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.workspace.data.Lease;
import org.partnerscore.workspace.fault.Fault;
import org.partnerscore.workspace.fault.WorkspaceException;
import org.partnerscore.workspace.journal.Entry;
import org.partnerscore.workspace.receipt.Intake;
import org.partnerscore.workspace.receipt.Receipt;

class WorkspaceTest {
    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void aWorkspaceThatReceivedTables() throws Exception {
        bench = Bench.received(folder);
    }

    @Test
    void what_was_received_is_kept_to_the_byte() throws Exception {
        Receipt partners = bench.open().history().receipts().stream()
                .filter(receipt -> receipt.kind().equals("partners"))
                .findFirst()
                .orElseThrow();
        Path kept = bench.root
                .resolve("received")
                .resolve(partners.hash().substring(0, 2))
                .resolve(partners.hash());

        assertThat(kept).hasSameBinaryContentAs(bench.tables.resolve("partners.csv"));
    }

    @Test
    void receiving_the_same_file_again_changes_nothing() throws Exception {
        List<String> before = bench.contents();
        try (WorkspaceWriter writer = bench.create()) {
            Intake again = writer.receive(bench.offers());

            assertThat(again.added()).isEmpty();
            assertThat(again.known()).hasSize(bench.offers().size());
        }
        assertThat(bench.contents()).isEqualTo(before);
    }

    @Test
    void a_second_writer_is_told_who_writes() throws Exception {
        try (WorkspaceWriter first = bench.create()) {
            assertThatExceptionOfType(WorkspaceException.class)
                    .isThrownBy(bench::create)
                    .satisfies(busy -> {
                        assertThat(busy.fault()).isEqualTo(Fault.BUSY);
                        assertThat(busy.arguments())
                                .containsEntry("user", "tester")
                                .containsEntry("command", "test");
                    });
            assertThat(first.workspace().history().receipts()).isNotEmpty();
        }
    }

    @Test
    void a_reader_sees_what_was_when_it_opened() throws Exception {
        Workspace reader = bench.open();
        try (Lease data = reader.data()) {
            Files.writeString(
                    bench.tables.resolve("customers.csv"),
                    Files.readString(bench.tables.resolve("customers.csv")) + "late,Late,FR\n");
            try (WorkspaceWriter writer = bench.create()) {
                writer.receive(List.of(bench.offer("customers")));
            }
            try (WorkspaceWriter sweeping = bench.create()) {
                assertThat(sweeping.workspace().history().receipts()).hasSize(7);
            }

            assertThat(reader.history().receipts()).hasSize(6);
            assertThat(data.folder().resolve("customers.csv")).exists();
        }
    }

    @Test
    void the_data_set_of_what_is_published_is_kept_until_something_later_is() throws Exception {
        bench.published(Bench.MONTH);
        String first = bench.dataSets().get(0);
        Files.writeString(
                bench.tables.resolve("customers.csv"),
                Files.readString(bench.tables.resolve("customers.csv")) + "late,Late,FR\n");
        try (WorkspaceWriter writer = bench.create()) {
            writer.receive(List.of(bench.offer("customers")));
        }
        bench.open().data().close();

        bench.create().close();
        assertThat(bench.dataSets()).hasSize(2).contains(first);
        bench.published(Bench.MONTH);
        bench.create().close();
        assertThat(bench.dataSets()).hasSize(1).doesNotContain(first);
    }

    @Test
    void a_published_run_that_is_damaged_keeps_nobody_from_writing() throws Exception {
        bench.published(Bench.MONTH);
        String run = bench.open().history().latestPublished().iterator().next();
        Files.writeString(bench.root.resolve("runs").resolve(run).resolve("manifest.json"), "{");

        bench.create().close();
        assertThat(bench.dataSets()).hasSize(1);
    }

    @Test
    void the_derived_data_set_is_made_again_when_it_is_gone() throws Exception {
        Path data = bench.root.resolve("data");
        List<String> before = bench.contents();
        org.partnerscore.workspace.store.Durable.delete(data);

        try (Lease lease = bench.open().data()) {
            assertThat(lease.folder()).exists();
        }
        assertThat(bench.contents()).isEqualTo(before);
    }

    @Test
    void a_folder_that_holds_something_else_is_left_alone() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "dear");

        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> WorkspaceWriter.openOrCreate(other, Bench.DERIVATION, Bench.actor()))
                .matches(e -> e.fault() == Fault.FOLDER_TAKEN);
        assertThat(other.toFile().list()).containsExactly("letter.txt");
    }

    @Test
    void a_workspace_of_newer_software_is_refused() throws Exception {
        Files.writeString(bench.root.resolve("FORMAT"), "partnerscore workspace format 2\n");

        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(bench::open)
                .matches(e -> e.fault() == Fault.NEWER_FORMAT);
    }

    @Test
    void a_changed_entry_of_the_journal_is_noticed() throws Exception {
        bench.run(Bench.MONTH);
        Path first = bench.root.resolve("journal/000001.json");
        Files.writeString(first, Files.readString(first).replace("tester", "nobody"));

        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(bench::open)
                .matches(e -> e.fault() == Fault.DAMAGED);
    }

    @Test
    void a_missing_entry_of_the_journal_is_noticed() throws Exception {
        bench.run(Bench.MONTH);
        Files.delete(bench.root.resolve("journal/000001.json"));

        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(bench::open)
                .matches(e -> e.fault() == Fault.DAMAGED);
    }

    @Test
    void the_same_run_is_kept_once() throws Exception {
        String first = bench.run(Bench.MONTH);

        assertThat(bench.run(Bench.MONTH)).isEqualTo(first);
        assertThat(bench.open().runs().all()).hasSize(1);
        bench.assertEveryRunIsVerified();
    }

    @Test
    void a_month_is_published_again_and_what_was_before_stays() throws Exception {
        String first = bench.run(Bench.MONTH);
        String second;
        try (WorkspaceWriter writer = bench.create()) {
            assertThat(writer.publish(first)).isTrue();
            assertThat(writer.publish(first)).isFalse();
            Path late = bench.tables.resolve("exam_passes.csv");
            List<String> lines = Files.readAllLines(late);
            Files.write(late, lines.subList(0, lines.size() / 2));
            writer.receive(List.of(bench.offer("exam_passes")));
            second = writer.run(Bench.request(Bench.MONTH), Bench.MACHINE)
                    .manifest()
                    .run();
            writer.publish(second);
        }
        Workspace workspace = bench.open();

        assertThat(workspace.history().published("cloud-business-applications", Bench.MONTH))
                .contains(second);
        assertThat(workspace.history().publications()).hasSize(2);
        assertThat(workspace.runs().table(first, "scores.csv")).exists();
        bench.assertEveryRunIsVerified();
    }

    @Test
    void who_did_what_and_when_is_told() {
        assertThat(Files.exists(bench.root.resolve("journal/000001.json"))).isTrue();
        Entry entry = openEntries().get(0);

        assertThat(entry.by()).isEqualTo("tester");
        assertThat(entry.at()).hasToString("2021-06-20T12:00:00Z");
    }

    private List<Entry> openEntries() {
        try {
            return bench.open().history().entries();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
