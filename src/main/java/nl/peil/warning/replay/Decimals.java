package nl.peil.warning.replay;

/// Reads what people write for a score: digits, with a point and some more or without.
final class Decimals {

    private static final int MOST_DIGITS = 15;

    private Decimals() {}

    /// @return `NaN` for what is no such number
    static double read(char[] text, int from, int length) {
        if (length > MOST_DIGITS || text[from] == '.') return Double.NaN;
        // some tools write -0 for what they rounded to nothing
        boolean negative = text[from] == '-';
        if (negative && length == 1) return Double.NaN;
        long digits = 0;
        long scale = 0;
        for (int at = negative ? from + 1 : from; at < from + length; at++) {
            char one = text[at];
            if (one == '.' && scale == 0) {
                scale = 1;
            } else if (one >= '0' && one <= '9') {
                digits = 10 * digits + (one - '0');
                scale *= 10;
            } else {
                return Double.NaN;
            }
        }
        double number = scale == 0 ? digits : (double) digits / scale;
        return negative ? 0 - number : number;
    }
}
