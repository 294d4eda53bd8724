package org.partnerscore.spark.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/** Opens files by their addresses, on whatever machine. */
final class FileBytes implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SerializableConfiguration configuration;

    FileBytes(Configuration configuration) {
        this.configuration = new SerializableConfiguration(configuration);
    }

    /** The bytes of a file from a place on. */
    InputStream from(String address, long offset) throws IOException {
        Path path = new Path(address);
        FSDataInputStream in = path.getFileSystem(configuration.value()).open(path);
        in.seek(offset);
        return in;
    }
}
