package org.partnerscore.engine.output;

import java.io.IOException;
import java.sql.SQLException;
import org.partnerscore.dataset.table.Table;
import org.partnerscore.engine.read.IdTexts;
import org.partnerscore.engine.read.TableRows;

/**
 * The ids that lines name by the places of rows.
 *
 * @param tenants of customers
 * @param people of exam_passes
 * @param subscriptions of associations
 */
record LineIds(IdTexts tenants, IdTexts people, IdTexts subscriptions) {
    static LineIds read(TableRows tables) throws IOException, SQLException {
        return new LineIds(
                IdTexts.read(tables, Table.CUSTOMERS, "tenant_id"),
                IdTexts.read(tables, Table.EXAM_PASSES, "individual_id"),
                IdTexts.read(tables, Table.ASSOCIATIONS, "subscription_id"));
    }
}
