package nl.peil.warning.replay;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import nl.peil.warning.engine.Drop;
import nl.peil.warning.engine.Reading;
import org.jspecify.annotations.Nullable;

/// A session's reading as a row, in bytes: at a million rows a second, joining strings is too dear.
final class WarningRow {

    private static final byte[] TRUE = ",true,".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = ",false,".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[1 << 10];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void fill(String collaboration, Reading reading) {
        length = 0;
        add(quoted(collaboration).getBytes(StandardCharsets.UTF_8));
        add(',');
        add(reading.date());
        add(',');
        add(reading.level());
        add(reading.alert() ? TRUE : FALSE);
        add(reading.kind());
        add(',');
        add(reading.about());
        add(',');
        boolean first = true;
        for (var drop : reading.drops()) {
            if (!first) add(';');
            add(drop);
            first = false;
        }
        add('\n');
    }

    private void add(Drop drop) {
        add(drop.source());
        add('@');
        add(drop.date());
        add('=');
        add(drop.size());
    }

    /// As a decimal, in full buckets.
    private void add(int thousandths) {
        add((char) ('0' + thousandths / 1000));
        add('.');
        add((char) ('0' + thousandths / 100 % 10));
        add((char) ('0' + thousandths / 10 % 10));
        add((char) ('0' + thousandths % 10));
    }

    private void add(LocalDate date) {
        int year = date.getYear();
        add((char) ('0' + year / 1000));
        add((char) ('0' + year / 100 % 10));
        add((char) ('0' + year / 10 % 10));
        add((char) ('0' + year % 10));
        add('-');
        addTwo(date.getMonthValue());
        add('-');
        addTwo(date.getDayOfMonth());
    }

    private void addTwo(int number) {
        add((char) ('0' + number / 10));
        add((char) ('0' + number % 10));
    }

    private void add(@Nullable Enum<?> word) {
        if (word == null) return;
        var name = word.name();
        for (int at = 0; at < name.length(); at++) add(Character.toLowerCase(name.charAt(at)));
    }

    private void add(char one) {
        if (length == bytes.length) bytes = Arrays.copyOf(bytes, 2 * length);
        bytes[length++] = (byte) one;
    }

    private void add(byte[] more) {
        if (length + more.length > bytes.length) bytes = Arrays.copyOf(bytes, 2 * (length + more.length));
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private static String quoted(String text) {
        boolean plain = true;
        for (int at = 0; at < text.length(); at++) plain &= ",\"\n\r".indexOf(text.charAt(at)) < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
