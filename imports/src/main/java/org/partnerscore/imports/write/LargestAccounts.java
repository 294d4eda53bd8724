package org.partnerscore.imports.write;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.dataset.read.Database;
import org.partnerscore.dataset.read.Sql;

/** Picks the accounts of an ecosystem that have the most to show. */
final class LargestAccounts {
    private LargestAccounts() {}

    /** The accounts with the most associations, those with several locations first. */
    static List<String> of(Path ecosystem, int count, DataSetOptions machine) throws IOException, SQLException {
        String partners = Sql.parquet(List.of(ecosystem.resolve("partners.parquet")));
        String associations = Sql.parquet(List.of(ecosystem.resolve("associations.parquet")));
        List<String> accounts = new ArrayList<>();
        try (Database database = Database.open(machine);
                Statement statement = database.connection().createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT account_id FROM " + partners + " p LEFT JOIN " + associations
                                + " a USING (partner_id) GROUP BY account_id ORDER BY count(DISTINCT partner_id) > 1 DESC, "
                                + "count(subscription_id) DESC, account_id LIMIT " + count)) {
            while (rows.next()) {
                accounts.add(rows.getString(1));
            }
        }
        return accounts;
    }
}
