package nl.peil.confidential;

import com.microsoft.playwright.Page;
import java.util.Map;

/// A confidant with a browser of her own, who does by the line's scripts what she would do at her desk: the short way,
/// for a walk that is about somebody else.
final class LineConfidant {

    private static final String OPEN = """
        async words => {
          const page = JSON.parse(document.getElementById("line").textContent);
          const { crypter, b64, bytes } = await import("line/crypter");
          const crypt = await crypter(page.worker);
          const get = async path => (await fetch(`${page.api}/${path}`)).json();
          const post = async (path, body) => (await fetch(`${page.api}/${path}`, {
            method: "POST",
            headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": page.csrf },
            body: JSON.stringify(body) })).json();
          const { id, publicKey, wrappedRecovery } = page.me;
          const handle = await crypt.recover({ confidant: id, publicKey: bytes(publicKey), words,
            wrappedRecovery: bytes(wrappedRecovery) });
          window.confidant = { line: page.line.id, crypt, handle, get, post, b64, bytes };
        }\
        """;

    private static final String ANSWER = """
        async message => {
          const { line, crypt, handle, get, post, b64, bytes } = confidant;
          const { id, sealed } = (await get("cases")).find(one => one.sealed && one.lastDirection === "C");
          const opened = await crypt.openSealed({ line, id, confidant: handle, sealed: bytes(sealed) });
          const told = await post("cases/read", { id, after: 0 });
          const { messages } = await crypt.read({ case: opened, head: bytes(told.head),
            messages: told.messages.map(one => ({ ...one, ciphertext: bytes(one.ciphertext) })) });
          const number = messages.length + 1;
          const { ciphertext, head } = await crypt.write({ case: opened, number, direction: "K", json: message });
          await post("cases/write", { id, number, ciphertext: b64(ciphertext), head: b64(head) });
          return JSON.stringify(messages.map(({ json }) => json));
        }\
        """;

    private final Page page;

    private LineConfidant(Page page) {
        this.page = page;
    }

    /// At her desk, with the key that [LineFixture#keyed] gave her: opened by her sheet, which takes no time.
    static LineConfidant at(Page page) {
        page.evaluate(OPEN, LineVectors.RECOVERY);
        return new LineConfidant(page);
    }

    /// Answers what waits for her.
    ///
    /// @return all that she read there, as JSON
    String answers(Map<String, Object> message) {
        return (String) page.evaluate(ANSWER, message);
    }
}
