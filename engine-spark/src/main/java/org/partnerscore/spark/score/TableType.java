package org.partnerscore.spark.score;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.partnerscore.dataset.parquet.write.OutputColumn;
import org.partnerscore.engine.output.OutputColumns;

/** The types that Spark gives to the columns of an output table. */
final class TableType {
    private TableType() {}

    /** @param columns names, each of a column that output tables have */
    static StructType of(List<String> columns) {
        StructType type = new StructType();
        for (OutputColumn column : OutputColumns.parquet(columns)) {
            type = type.add(column.name(), of(column.kind()));
        }
        return type;
    }

    private static DataType of(OutputColumn.Kind kind) {
        return switch (kind) {
            case TEXT -> DataTypes.StringType;
            case DATE -> DataTypes.DateType;
            case DECIMAL_5 -> DataTypes.createDecimalType(5, 2);
            case DECIMAL_38 -> DataTypes.createDecimalType(38, 2);
        };
    }
}
