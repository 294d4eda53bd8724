package org.partnerscore.server.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request, which breaks off where it gets too long. */
final class LimitedBody extends FilterInputStream {
    private final long limit;
    private long taken;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        taken += read;
        if (taken > limit) {
            throw new TooLargeException(limit);
        }
    }
}
