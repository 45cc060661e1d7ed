package nl.peil.confidential;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/// A client with a browser of her own, who does by the line's scripts what she would do on its page: the short way,
/// for a walk that is about somebody else.
final class LineClient {

    private static final String BEGIN = """
        async ({ story, missed, wants }) => {
          const page = JSON.parse(document.getElementById("line").textContent);
          const [{ crypter }, { lineApi }, { sealCase }, { links }, { sealable }, { count }] = await Promise.all(
            ["crypter", "api", "case", "links", "who", "count"].map(name => import(`line/${name}`)));
          const crypt = await crypter(page.worker);
          const at = { crypt, api: lineApi(page.api, crypt), line: page.line.id };
          const list = await (await fetch(page.words.nl.src)).json();
          const { lookup, receiptKey } = await crypt.receipt({ line: at.line, words: await crypt.drawWords(list, 6) });
          const send = await sealCase(at, {
            kind: "CONVERSATION", lookup, key: receiptKey, days: page.keep, readers: sealable(page.confidants),
            message: { kind: "story", text: story, missed, wants, language: "nl" } });
          const own = await send();
          window.client = { page, at, own, links: links({ at, page }), count: record => count(at, page.confidants, record) };
        }\
        """;

    private final Page page;

    private LineClient(Page page) {
        this.page = page;
    }

    /// She tells her story at the line that has this page.
    static LineClient tells(Page page, String story, List<String> missed, List<String> wants) {
        page.evaluate(BEGIN, Map.of("story", story, "missed", missed, "wants", wants));
        return new LineClient(page);
    }

    void says(String words) {
        writes(Map.of("kind", "words", "text", words));
    }

    void writes(Map<String, Object> message) {
        page.evaluate("async message => { await client.own.read(); await client.own.write(message); }", message);
    }

    /// What the confidant said last.
    Object hears() {
        return page.evaluate("async () => { await client.own.read(); return client.own.messages.at(-1).json; }");
    }

    /// She wants to be introduced to a colleague, who may know what is in `what`.
    ///
    /// @return the secret of the link
    String asksForAnIntroduction(Map<String, Object> to, Map<String, Object> what) {
        return (String) page.evaluate("""
            async ({ to, what }) => {
              const secret = await client.links.newSecret();
              const send = await client.links.seal(secret, "INTRODUCTION", 60, { kind: "introduction", from: "Noor", ...what });
              await send();
              await client.own.write({ kind: "introduction", to, secret, what });
              return secret;
            }\
            """, Map.of("to", to, "what", what));
    }

    void colleagueAnswers(String secret, String answer, String words) {
        page.evaluate("""
            async ({ secret, answer, words }) => {
              const asked = await client.links.open(secret);
              await asked.write({ kind: "answer", answer, text: words }, "O");
            }\
            """, Map.of("secret", secret, "answer", answer, "words", words));
    }

    /// Both she and her organizer told their side.
    void bothSidesAreTold(String hers, String other) {
        page.evaluate("""
            async ({ hers, other }) => {
              const secret = await client.links.newSecret();
              const send = await client.links.seal(secret, "SIDE", 60, null);
              const side = await send();
              await client.own.write({ kind: "side", secret });
              await side.tell({ kind: "words", text: hers }, "C");
              await side.tell({ kind: "words", text: other }, "O");
            }\
            """, Map.of("hers", hers, "other", other));
    }

    /// Lets something be counted, so many times.
    void isCounted(int times, Map<String, Object> record) {
        page.evaluate(
                "async ({ times, record }) => { for (let n = 0; n < times; n++) await client.count(record); }",
                Map.of("times", times, "record", record));
    }
}
