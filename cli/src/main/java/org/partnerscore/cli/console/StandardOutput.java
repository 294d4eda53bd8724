package org.partnerscore.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output that tells a reader who went away from a real failure. */
final class StandardOutput extends FilterOutputStream {
    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw readerGone(e) ? new ReaderGoneException(e) : e;
        }
    }

    /** A pipe fails for no other reason; where the machine does not say what it is, the failure's text does. */
    private static boolean readerGone(IOException e) {
        String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return StandardStream.OUT.isPipe() || text.contains("pipe");
    }
}
