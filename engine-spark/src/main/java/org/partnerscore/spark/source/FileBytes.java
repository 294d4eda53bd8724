package org.partnerscore.spark.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Opens files by their addresses, on whatever machine. */
final class FileBytes implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Broadcast<SerializableConfiguration> configuration;

    FileBytes(JavaSparkContext spark, Configuration configuration) {
        this.configuration = spark.broadcast(new SerializableConfiguration(configuration));
    }

    /** The bytes of a file from a place on. */
    InputStream from(String address, long offset) throws IOException {
        Path path = new Path(address);
        FSDataInputStream in = path.getFileSystem(configuration.value().value()).open(path);
        in.seek(offset);
        return in;
    }
}
