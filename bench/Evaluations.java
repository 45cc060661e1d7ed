import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The clients of `bench/evaluations.sh`, all in one program.
///
/// - `java Evaluations.java hashes KEY-FILE FROM TO` prints what the database keeps of the links numbered so.
/// - `java Evaluations.java submit KEY-FILE FROM TO URL CONNECTIONS` answers them and prints what it took.
class Evaluations {

    private static final String ANSWER = "heard=8.5&goals=9&structure=7&direction=8&expertise=9&friction=SMALL&goOn=YES"
            + "&words=" + URLEncoder.encode("Het was fijn dat we de keuken eerst deden.", US_ASCII) + "&sharing=NOW";

    static void main(String... arguments) throws Exception {
        var key = new SecretKeySpec(HexFormat.of().parseHex(Files.readString(Path.of(arguments[1])).strip()), "HmacSHA256");
        int from = Integer.parseInt(arguments[2]);
        int to = Integer.parseInt(arguments[3]);
        if (arguments[0].equals("hashes")) {
            for (int n = from; n <= to; n++) System.out.println(n + "," + hash(secret(key, n)));
        } else {
            submit(key, from, to, URI.create(arguments[4]), Integer.parseInt(arguments[5]));
        }
    }

    private static void submit(SecretKeySpec key, int from, int to, URI url, int connections) throws Exception {
        var requests = new ConcurrentLinkedQueue<byte[]>();
        for (int n = from; n <= to; n++) requests.add(request(url, secret(key, n)));
        var nanos = new long[requests.size()];
        var done = new AtomicInteger();
        var begin = new CountDownLatch(1);
        var threads = new Thread[connections];
        for (int i = 0; i < connections; i++) {
            threads[i] = Thread.ofPlatform().start(() -> visit(url, requests, nanos, done, begin));
        }
        long start = System.nanoTime();
        begin.countDown();
        for (var thread : threads) thread.join();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (done.get() != nanos.length) throw new IOException((nanos.length - done.get()) + " were not accepted");
        Arrays.sort(nanos);
        System.out.printf(
                "%.0f %.1f %.1f%n",
                nanos.length / seconds, nanos[nanos.length / 2] / 1e6, nanos[(int) (nanos.length * 0.99)] / 1e6);
    }

    private static void visit(
            URI url, ConcurrentLinkedQueue<byte[]> requests, long[] nanos, AtomicInteger done, CountDownLatch begin) {
        try {
            begin.await();
            while (!requests.isEmpty()) connect(url, requests, nanos, done);
        } catch (IOException | InterruptedException e) {
            System.err.println(e);
        }
    }

    /// One connection, for as long as the server keeps it.
    private static void connect(URI url, ConcurrentLinkedQueue<byte[]> requests, long[] nanos, AtomicInteger done)
            throws IOException {
        try (var socket = new Socket(url.getHost(), url.getPort());
                var in = new BufferedInputStream(socket.getInputStream())) {
            socket.setTcpNoDelay(true);
            boolean kept = true;
            for (var request = requests.poll(); request != null; request = kept ? requests.poll() : null) {
                long start = System.nanoTime();
                socket.getOutputStream().write(request);
                kept = isKept(in);
                nanos[done.getAndIncrement()] = System.nanoTime() - start;
            }
        }
    }

    private static byte[] request(URI url, String secret) {
        return ("POST /l/evaluation/" + secret + " HTTP/1.1\r\nHost: " + url.getAuthority()
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + ANSWER.length()
                        + "\r\n\r\n" + ANSWER)
                .getBytes(US_ASCII);
    }

    /// Reads a whole answer, which must be a redirect; tells whether the connection may be used again.
    private static boolean isKept(InputStream in) throws IOException {
        var status = line(in);
        if (!status.contains(" 302 ") && !status.contains(" 303 ")) throw new IOException("the answer was " + status);
        int length = 0;
        boolean kept = true;
        for (var header = line(in).toLowerCase(); !header.isEmpty(); header = line(in).toLowerCase()) {
            if (header.startsWith("content-length:")) length = Integer.parseInt(header.substring(15).strip());
            if (header.equals("connection: close")) kept = false;
        }
        in.skipNBytes(length);
        return kept;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new IOException("the server hung up");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    /// As `evaluations.sql` numbers them.
    private static UUID link(int n) {
        return UUID.fromString("b0000000-0000-7000-8000-%012x".formatted(n));
    }

    private static String secret(SecretKeySpec key, int n) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        var whole = mac.doFinal(link(n).toString().getBytes(US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, 20));
    }

    private static String hash(String secret) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(US_ASCII)));
    }
}
