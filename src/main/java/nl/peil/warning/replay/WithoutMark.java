package nl.peil.warning.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/// A file without the mark that some spreadsheets put in front of UTF-8.
final class WithoutMark extends PushbackInputStream {

    private static final int MARK = 3;

    WithoutMark(InputStream in) throws IOException {
        super(in, MARK);
        var first = in.readNBytes(MARK);
        boolean marked = first.length == MARK
                && (first[0] & 0xFF) == 0xEF
                && (first[1] & 0xFF) == 0xBB
                && (first[2] & 0xFF) == 0xBF;
        if (!marked) unread(first);
    }
}
