package nl.peil.development;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Hours as people write them, kept as minutes.
final class Hours {

    /// More than two hundred at once is a mistake in typing.
    static final int MOST = 12_000;

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");

    private Hours() {}

    /// `2`, `1,5`, `1.5` or `1:30`; none at all is 0.
    ///
    /// @return nothing when it can't be read, or is too much
    static OptionalInt minutes(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) return OptionalInt.of(0);
        var clock = CLOCK.matcher(text);
        int minutes;
        if (clock.matches()) {
            minutes = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
        } else if (DECIMAL.matcher(text).matches()) {
            minutes = new BigDecimal(text.replace(',', '.'))
                    .multiply(SIXTY)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
        } else {
            return OptionalInt.empty();
        }
        return minutes > MOST ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    /// As a person types them: `1,5` or `1.5` by the language, and `0:20` for what is no quarter.
    static String typed(int minutes, Locale language) {
        return minutes % 15 == 0 ? decimal(of(minutes), language) : "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    static String decimal(BigDecimal number, Locale language) {
        var text = number.stripTrailingZeros().toPlainString();
        return language.getLanguage().equals("nl") ? text.replace('.', ',') : text;
    }

    /// To two decimals.
    static BigDecimal of(int minutes) {
        return BigDecimal.valueOf(minutes).divide(SIXTY, 2, RoundingMode.HALF_UP);
    }
}
