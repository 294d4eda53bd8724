package org.partnerscore.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnerscore.dataset.table.Table.ASSOCIATIONS;
import static org.partnerscore.dataset.table.Table.COMPETENCIES;
import static org.partnerscore.dataset.table.Table.CUSTOMERS;
import static org.partnerscore.dataset.table.Table.EXAM_PASSES;
import static org.partnerscore.dataset.table.Table.PARTNERS;
import static org.partnerscore.dataset.table.Table.SUBSCRIPTION_MONTHS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerscore.dataset.SmallDataSet;
import org.partnerscore.dataset.problem.BadDataException;
import org.partnerscore.dataset.problem.ProblemKind;
import org.partnerscore.dataset.read.DataSet;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.table.Table;

class BadRowsTest {
    private static final String HEADER = "table,file,line_or_row,reason,column,value,received\n";

    @TempDir
    Path folder;

    @Test
    void of_a_good_data_set_nothing_is_left_out() throws Exception {
        try (DataSet data = open(new SmallDataSet().csv(folder))) {
            BadRows bad = BadRows.leaveOut(data);
            assertThat(bad.count()).isZero();
            assertThat(bad.report().problems()).isEmpty();
            assertThat(rejects(bad)).isEqualTo(HEADER);
            assertThat(ids(data, SUBSCRIPTION_MONTHS)).containsExactly("S1", "S1", "S2");
        }
    }

    @Test
    void what_refers_to_a_bad_row_is_bad_too() throws Exception {
        SmallDataSet small = new SmallDataSet()
                .lines(PARTNERS, "P1,A1,Alpha,DE", "P2,A1,Beta,US", "P3,A2,Gamma,XX")
                .lines(CUSTOMERS, "T1,Contoso,DE", "T2,,US")
                .with(ASSOCIATIONS, "S1,P3,CSP,,2021-01-01,")
                .with(COMPETENCIES, "A2,cloud-business-applications,2020-01-15");
        try (DataSet data = open(small.csv(folder))) {
            BadRows bad = BadRows.leaveOut(data);
            assertThat(ids(data, PARTNERS)).containsExactly("P1", "P2");
            assertThat(ids(data, CUSTOMERS)).containsExactly("T1");
            assertThat(ids(data, SUBSCRIPTION_MONTHS)).containsExactly("S1", "S1");
            assertThat(ids(data, ASSOCIATIONS)).containsExactly("S1", "S2");
            assertThat(ids(data, EXAM_PASSES)).containsExactly("I1");
            assertThat(ids(data, COMPETENCIES)).containsExactly("A1");
            assertThat(bad.count()).isEqualTo(6);
            assertThat(rejects(bad)).isEqualTo(HEADER + """
                                    partners,partners.csv,4,unknown-country,country,XX,"P3,A2,Gamma,XX"
                                    customers,customers.csv,3,empty-value,name,,"T2,,US"
                                    subscription_months,subscription_months.csv,4,unknown-tenant,tenant_id,T2,"S2,2021-05-01,T2,finance,EA,false,2021-01-15,3,0,0.00,0.00"
                                    associations,associations.csv,4,unknown-partner,partner_id,P3,"S1,P3,CSP,,2021-01-01,"
                                    exam_passes,exam_passes.csv,3,unknown-partner,partner_id,P3,"I2,P3,MB-210,2020-07-01,,,"
                                    competencies,competencies.csv,3,unknown-account,account_id,A2,"A2,cloud-business-applications,2020-01-15"
                                    """);
        }
    }

    @Test
    void a_row_is_kept_as_it_was_received_once_for_each_reason() throws Exception {
        SmallDataSet small = new SmallDataSet()
                .raw(
                        CUSTOMERS,
                        "country,note,name,tenant_id",
                        "DE,\"a \"\"note\"\"\",Contoso,T1",
                        "US,,Fabrikam,T2",
                        "XX,\"two\nlines\",,T3");
        try (DataSet data = open(small.csv(folder))) {
            assertThat(rejects(BadRows.leaveOut(data))).isEqualTo(HEADER + """
                                    customers,customers.csv,4,empty-value,name,,"XX,""two
                                    lines"",,T3"
                                    customers,customers.csv,4,unknown-country,country,XX,"XX,""two
                                    lines"",,T3"
                                    """);
        }
    }

    @Test
    void lines_that_cannot_be_taken_apart_are_kept_too() throws Exception {
        SmallDataSet small = new SmallDataSet().with(CUSTOMERS, "T3,Wingtip", "T4,\"Wing", "T5,Wing,YY", "T6,a\"b,DE");
        try (DataSet data = open(small.csv(folder))) {
            BadRows bad = BadRows.leaveOut(data);
            assertThat(bad.count()).isEqualTo(4);
            assertThat(data.hasBrokenLines()).isFalse();
            assertThat(rejects(bad)).isEqualTo(HEADER + """
                                    customers,customers.csv,4,wrong-column-count,,,"T3,Wingtip"
                                    customers,customers.csv,5,unterminated-quote,,,"T4,""Wing"
                                    customers,customers.csv,6,unknown-country,country,YY,"T5,Wing,YY"
                                    customers,customers.csv,7,misplaced-quote,,,"T6,a""b,DE"
                                    """);
        }
    }

    @Test
    void rows_of_parquet_are_kept_with_their_numbers_and_all_their_columns() throws Exception {
        SmallDataSet small =
                new SmallDataSet().with(SUBSCRIPTION_MONTHS, "S1,2021-05-01,T2,\"x,y\",CSP,true,,10,8,1.00,0.00");
        try (DataSet data = open(small.parquet(folder))) {
            BadRows bad = BadRows.leaveOut(data);
            assertThat(bad.count()).isEqualTo(3);
            assertThat(ids(data, SUBSCRIPTION_MONTHS)).containsExactly("S2");
            assertThat(rejects(bad).lines().toList())
                    .hasSize(6)
                    .contains(
                            "subscription_months,subscription_months.parquet,1,two-tenants,tenant_id,T1,"
                                    + "\"S1,2021-04-01,T1,sales,CSP,true,,10,8,1000.00,0.00\"",
                            "subscription_months,subscription_months.parquet,4,duplicate-key,\"subscription_id, month\","
                                    + "\"S1, 2021-05-01\",\"S1,2021-05-01,T2,\"\"x,y\"\",CSP,true,,10,8,1.00,0.00\"");
        }
    }

    @Test
    void the_time_covered_is_that_of_the_rows_that_remain() throws Exception {
        SmallDataSet small = new SmallDataSet()
                .with(SUBSCRIPTION_MONTHS, "S1,2021-06-01,T1,sales,CSP,true,,-1,1,0,0")
                .with(SUBSCRIPTION_MONTHS, "S1,2021-07-01,T1,sales,CSP,true,,1,1,0,0");
        try (DataSet data = open(small.csv(folder))) {
            assertThat(data.timeProblems()).isEmpty();
            BadRows bad = BadRows.leaveOut(data);
            assertThat(bad.report().onlyBadRows()).isFalse();
            assertThatThrownBy(data::span)
                    .isInstanceOfSatisfying(
                            BadDataException.class,
                            e -> assertThat(e.report().problems().get(0).kind()).isEqualTo(ProblemKind.EMPTY_MONTHS));
        }
    }

    @Test
    void the_files_read_by_others_are_without_them() throws Exception {
        SmallDataSet small = new SmallDataSet().with(CUSTOMERS, "T3,Wingtip,XX");
        try (DataSet data = open(small.parquet(folder))) {
            BadRows.leaveOut(data);
            assertThat(data.files(CUSTOMERS)).singleElement().satisfies(file -> {
                assertThat(file.rows()).isEqualTo(2);
                assertThat(column(data, "SELECT count(*) FROM (" + file.relation() + ") WHERE " + file.anyFault()))
                        .containsExactly("0");
            });
            assertThat(DataSetCheck.run(data).problems()).isEmpty();
        }
    }

    private String rejects(BadRows bad) throws Exception {
        Path file = folder.resolve("rejects.csv");
        bad.writeCsv(file);
        return Files.readString(file);
    }

    private static DataSet open(Path folder) throws Exception {
        return DataSet.open(folder, DataSetOptions.withThreads(2));
    }

    private static List<String> ids(DataSet data, Table table) throws SQLException {
        String id = table.columns().get(0).name();
        return column(data, "SELECT " + id + " FROM " + data.relation(table));
    }

    private static List<String> column(DataSet data, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = data.connection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
