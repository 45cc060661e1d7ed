package nl.peil.warning.replay;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that are read through it.
final class Counted extends FilterInputStream {

    private long bytes;

    Counted(InputStream in) {
        super(in);
    }

    long bytes() {
        return bytes;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) bytes++;
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = super.read(into, from, length);
        if (some > 0) bytes += some;
        return some;
    }
}
