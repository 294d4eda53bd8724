package org.partnerscore.spark.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.InputFile;

/** Joins Parquet files of one schema into one, row group by row group, without looking into them. */
final class ParquetParts {
    private static final long ROW_GROUP_BYTES = 128L << 20;
    private static final int PADDING_BYTES = 8 << 20;

    private ParquetParts() {}

    /** @param parts at least one, in the order of their rows */
    static void join(List<Path> parts, Path joined, Configuration configuration) throws IOException {
        FileMetaData first;
        try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(parts.get(0), configuration))) {
            first = reader.getFooter().getFileMetaData();
        }
        ParquetFileWriter writer = new ParquetFileWriter(
                HadoopOutputFile.fromPath(joined, configuration),
                first.getSchema(),
                ParquetFileWriter.Mode.CREATE,
                ROW_GROUP_BYTES,
                PADDING_BYTES,
                null,
                ParquetProperties.builder().build());
        writer.start();
        for (Path part : parts) {
            InputFile file = HadoopInputFile.fromPath(part, configuration);
            writer.appendFile(file);
        }
        writer.end(Map.copyOf(first.getKeyValueMetaData()));
    }
}
