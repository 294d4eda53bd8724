package org.partnerscore.spark.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/**
 * Files of one folder that appear whole or not at all. Tasks write parts into a hidden folder beside the files' places,
 * where they are put together in order; only {@link #publish()} puts the files where they belong. An empty file
 * {@value #MARK} stands in the folder while all its files are of one run, since few file systems can put several files at
 * their places at once.
 */
public final class CommittedFolder implements AutoCloseable {
    /** The mark of a folder that is whole, as other jobs of Hadoop and Spark set it. */
    public static final String MARK = "_SUCCESS";

    private final FileSystem files;
    private final Path folder;
    private final Path hidden;
    private final boolean newFolder;
    private final Configuration configuration;
    private final Map<String, Path> written = new LinkedHashMap<>();
    private boolean published;

    private CommittedFolder(FileSystem files, Path folder, boolean newFolder, Configuration configuration) {
        this.files = files;
        this.folder = folder;
        this.newFolder = newFolder;
        this.configuration = configuration;
        this.hidden = new Path(folder, ".partnerscore-" + UUID.randomUUID());
    }

    /** Files for a folder, which is made if there is none. */
    public static CommittedFolder in(String folder, Configuration configuration) throws IOException {
        Path path = new Path(folder);
        FileSystem files = FileSystem.newInstance(path.toUri(), configuration);
        // No files of checksums beside those that were asked for.
        files.setWriteChecksum(false);
        Path place = files.makeQualified(path);
        boolean newFolder = !files.exists(place);
        files.mkdirs(place);
        return new CommittedFolder(files, place, newFolder, configuration);
    }

    /** Writes records as one text file in UTF-8, in the order of their parts. */
    public void text(String name, Dataset<String> records, TextFrame frame) throws IOException {
        Path parts = parts(name);
        records.write().mode(SaveMode.Overwrite).option("compression", "none").text(parts.toString());
        List<FileStatus> content = content(parts);
        long length = content.stream().mapToLong(FileStatus::getLen).sum();
        Path file = file(name);
        try (OutputStream out = files.create(file)) {
            if (length == 0) {
                out.write(frame.empty().getBytes(StandardCharsets.UTF_8));
            } else {
                out.write(frame.head().getBytes(StandardCharsets.UTF_8));
                copy(content, length - frame.surplus(), out);
                out.write(frame.tail().getBytes(StandardCharsets.UTF_8));
            }
        }
        files.delete(parts, true);
    }

    /** Writes rows as one Parquet file, in the order of their parts. */
    public void parquet(String name, Dataset<Row> rows) throws IOException {
        Path parts = parts(name);
        rows.write().mode(SaveMode.Overwrite).parquet(parts.toString());
        List<Path> content = content(parts).stream().map(FileStatus::getPath).toList();
        ParquetParts.join(content, file(name), configuration);
        files.delete(parts, true);
    }

    private Path parts(String name) {
        return new Path(hidden, name + "-parts");
    }

    private Path file(String name) {
        return written.computeIfAbsent(name, n -> new Path(hidden, n));
    }

    /** The files that tasks wrote, in the order of the tasks. */
    private List<FileStatus> content(Path parts) throws IOException {
        return Arrays.stream(files.listStatus(parts, path -> path.getName().startsWith("part-")))
                .sorted(Comparator.comparing(file -> file.getPath().getName()))
                .toList();
    }

    private void copy(List<FileStatus> content, long length, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 20];
        long left = length;
        for (FileStatus part : content) {
            try (InputStream in = files.open(part.getPath())) {
                int read = in.read(buffer);
                while (read >= 0 && left > 0) {
                    int taken = (int) Math.min(read, left);
                    out.write(buffer, 0, taken);
                    left -= taken;
                    read = in.read(buffer);
                }
            }
        }
    }

    /** Puts the files at their places. If one cannot be put there, those that were are removed again. */
    public void publish() throws IOException {
        files.delete(new Path(folder, MARK), false);
        List<Path> done = new ArrayList<>();
        try {
            for (Map.Entry<String, Path> file : written.entrySet()) {
                Path place = new Path(folder, file.getKey());
                files.delete(place, false);
                if (!files.rename(file.getValue(), place)) {
                    throw new IOException(place + " could not be written");
                }
                done.add(place);
            }
        } catch (IOException e) {
            for (Path place : done) {
                files.delete(place, false);
            }
            throw e;
        }
        files.create(new Path(folder, MARK)).close();
        published = true;
    }

    /** Removes whatever was not published. */
    @Override
    public void close() throws IOException {
        try (FileSystem own = files) {
            own.delete(hidden, true);
            if (newFolder && !published && own.listStatus(folder).length == 0) {
                own.delete(folder, false);
            }
        }
    }
}
