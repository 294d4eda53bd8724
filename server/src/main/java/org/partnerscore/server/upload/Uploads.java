package org.partnerscore.server.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.partnerscore.workspace.store.Durable;

/**
 * Takes the files that requests bring to the disk as they come, so that none is ever in memory. A request is only read
 * by the handler that it is for, after it is known that the reader may send it: nobody else's body takes up space.
 */
public final class Uploads {
    private static final String MULTIPART = "multipart/form-data";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern OWNER = Pattern.compile("([0-9]{1,18})-");
    private static final int LONGEST_FIELD = 1000;

    private final Path folder;
    private final long limit;

    /**
     * Clears away what a server that was killed left behind.
     *
     * @param folder where files are while they are taken in
     * @param limit how many bytes a request may bring, at least 1
     */
    public Uploads(Path folder, long limit) throws IOException {
        if (limit < 1) {
            throw new IllegalArgumentException("no limit of uploads: " + limit);
        }
        this.folder = folder;
        this.limit = limit;
        for (Path left : Durable.children(folder)) {
            if (!isBeingSent(left)) {
                Durable.delete(left);
            }
        }
    }

    /** Whether another server on this machine is taking it in; the name begins with its process. */
    private static boolean isBeingSent(Path left) {
        Matcher process = OWNER.matcher(String.valueOf(left.getFileName()));
        return process.lookingAt()
                && Long.parseLong(process.group(1)) != ProcessHandle.current().pid()
                && ProcessHandle.of(Long.parseLong(process.group(1))).isPresent();
    }

    /**
     * Takes in what a request brings: the files of a form, or one that is all there is.
     *
     * @param name what the one is called
     * @throws TooLargeException if it is more than is taken at once
     * @throws NoFileException if it brings no file
     */
    public Upload take(HttpServletRequest request, String name) throws IOException {
        String type = String.valueOf(request.getContentType());
        if (type.startsWith(FORM)) {
            throw new NoFileException(type);
        }
        if (request.getContentLengthLong() > limit) {
            throw new TooLargeException(limit);
        }
        Files.createDirectories(folder);
        Path own = Files.createTempDirectory(folder, ProcessHandle.current().pid() + "-");
        try {
            InputStream body = new LimitedBody(request.getInputStream(), limit);
            return type.startsWith(MULTIPART) ? parts(own, request, body) : one(own, body, name);
        } catch (Throwable e) {
            Durable.delete(own);
            throw e;
        }
    }

    private static Upload one(Path own, InputStream body, String name) throws IOException {
        Path file = SentName.in(own, name);
        if (Files.copy(body, file) == 0) {
            throw new NoFileException("empty");
        }
        return new Upload(own, List.of(file), Map.of());
    }

    private static Upload parts(Path own, HttpServletRequest request, InputStream body) throws IOException {
        List<Path> files = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        try {
            FileItemIterator parts = new FileUpload().getItemIterator(context(request, body));
            while (parts.hasNext()) {
                FileItemStream part = parts.next();
                try (InputStream in = part.openStream()) {
                    if (part.isFormField()) {
                        fields.put(part.getFieldName(), text(in));
                    } else if (!part.getName().isBlank()) {
                        // Each in a folder of its own, since two may have the same name.
                        Path place = Files.createDirectory(own.resolve(Integer.toString(files.size())));
                        Path file = SentName.in(place, part.getName());
                        Files.copy(in, file);
                        files.add(file);
                    }
                }
            }
        } catch (FileUploadException | MultipartStream.MalformedStreamException e) {
            throw new NoFileException(e);
        }
        if (files.isEmpty()) {
            throw new NoFileException("no part is a file");
        }
        return new Upload(own, files, fields);
    }

    private static String text(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST_FIELD + 1);
        if (bytes.length > LONGEST_FIELD) {
            throw new NoFileException("a field is longer than " + LONGEST_FIELD + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static UploadContext context(HttpServletRequest request, InputStream body) {
        return new UploadContext() {
            @Override
            public long contentLength() {
                return request.getContentLengthLong();
            }

            @Override
            public String getCharacterEncoding() {
                return StandardCharsets.UTF_8.name();
            }

            @Override
            public String getContentType() {
                return request.getContentType();
            }

            @Override
            public InputStream getInputStream() {
                return body;
            }
        };
    }
}
