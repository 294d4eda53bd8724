package org.partnerscore.dataset.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The fingerprint of a data set: equal only for the same files with the same bytes. */
public final class SourceHash {
    private SourceHash() {}

    /** SHA-256 over each file's name and SHA-256, one file a line, in the order of their names; in hexadecimal. */
    static String of(List<SourceFile> files, int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<String>> hashes = new ArrayList<>();
            for (SourceFile file : files) {
                hashes.add(pool.submit(() -> of(file.path())));
            }
            SortedMap<String, String> hashOfName = new TreeMap<>();
            for (int i = 0; i < files.size(); i++) {
                hashOfName.put(files.get(i).name(), hashes.get(i).get());
            }
            return of(hashOfName);
        } catch (ExecutionException e) {
            throw new IOException("a file of the data set cannot be read: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading the data set", e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** The fingerprint of files whose bytes have been hashed: each one's by its name. */
    public static String of(SortedMap<String, String> hashOfName) {
        MessageDigest digest = sha256();
        hashOfName.forEach((name, hash) -> digest.update((name + ' ' + hash + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of the bytes of a file, in hexadecimal. */
    public static String of(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 18];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
