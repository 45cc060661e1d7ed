package nl.peil.notice;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// An address as a code to scan, drawn as SVG that stays sharp at any size.
///
/// @param size modules along a side, the quiet zone of four on each side included (ISO/IEC 18004, 6.3.8)
/// @param path the dark modules, for the `d` of a `path`
record QrCode(int size, String path) {

    private static final int QUIET = 4;

    static QrCode of(String address) {
        try {
            var matrix = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(matrix.getWidth() + 2 * QUIET, draw(matrix));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code to scan: " + address.length(), e);
        }
    }

    /// One rectangle for each run of dark modules in a row.
    private static String draw(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int from = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) x++;
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
                }
            }
        }
        return path.toString();
    }
}
