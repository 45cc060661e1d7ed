// One case. What is told in it is sealed before it leaves this page and opened after it came; what the server took counts.

import { b64, bytes } from "line/crypter";
import { closed, gone, readersChanged } from "line/problems";
import { today } from "line/texts";

/// Seals a new case and gives the way to send it, which may be gone again and again: the server takes it once.
export async function sealCase(at, { kind, lookup, key, days, readers = [], message = null }) {
  const { crypt, api, line } = at;
  const id = await crypt.uuid();
  const made = await crypt.newCase({ line, id, key, confidants: readers });
  const first = message && await crypt.write({ case: made.case, number: 1, direction: "C", json: message });
  const body = {
    id, kind, days,
    lookupHash: b64(await crypt.lookupHash(lookup)),
    receiptKey: b64(made.receiptKey),
    keys: made.keys.map(({ confidant, sealed }) => ({ confidant, sealed: b64(sealed) })),
    message: first && { number: 1, direction: "C", ciphertext: b64(first.ciphertext) },
    head: first && b64(first.head),
  };
  return async () => {
    const answer = await api.proven("cases", body);
    if (answer.problem === "confidants") throw readersChanged();
    if (answer.problem === "closed") throw closed();
    if (answer.status >= 400) throw new Error(`cases: ${answer.status}`);
    if (first) await crypt.written(made.case);
    const messages = first ? [{ number: 1, direction: "C", json: message, day: today() }] : [];
    return new LineCase(at, { kind, lookup, days, handle: made.case, expires: answer.expires, messages });
  };
}

/// Opens the case that a receipt or link is of. A wrong one finds a case too, and it doesn't open: `Refused`.
export async function openCase(at, { lookup, key }) {
  const { crypt, api, line } = at;
  const found = await api.proven("open", { lookup: b64(lookup) });
  if (found.status >= 400) throw new Error(`open: ${found.status}`);
  const handle = await crypt.openCase({ line, id: found.id, key, receiptKey: bytes(found.receiptKey) });
  const opened = new LineCase(at, { lookup, handle, expires: found.expires, messages: [] });
  await opened.read();
  return opened;
}

export class LineCase {
  #at;
  #lookup;
  #handle;
  #sealed = null;

  constructor(at, { kind, lookup, handle, expires, days, messages }) {
    this.#at = at;
    this.#lookup = b64(lookup);
    this.#handle = handle;
    Object.assign(this, { kind, expires, days, messages, readers: [], parts: null });
  }

  /// Reads what came since, and gives how many that were.
  async read() {
    const { crypt } = this.#at;
    const known = this.messages.length;
    const told = await this.#ask("read", { after: known });
    const { kind, expires, days, confidants, parts } = told;
    Object.assign(this, { kind, expires, days, readers: confidants ?? [], parts });
    const sealed = told.messages.map(message => ({ ...message, ciphertext: bytes(message.ciphertext) }));
    const opened = kind === "SIDE" ? await this.#openParts(sealed)
      : (await crypt.read({ case: this.#handle, messages: sealed, head: bytes(told.head ?? "") })).messages;
    this.messages.push(...opened.map((message, at) => ({ ...message, day: sealed[at].day })));
    if (this.#sealed?.number > this.messages.length) this.#sealed = null;
    return this.messages.length - known;
  }

  /// Adds a message. When somebody else was first, hers comes after theirs.
  async write(json, direction = "C") {
    for (;;) {
      const body = await this.#seal(json, direction);
      if (!body) return;
      const answer = await this.#ask("write", body);
      if (answer.problem !== "number") return this.#taken(json, direction, answer);
      this.#sealed = null;
      await this.read();
    }
  }

  /// Tells one of two sides, which don't know each other.
  async tell(json, direction) {
    const { crypt } = this.#at;
    const number = direction === "C" ? 1 : 2;
    const { ciphertext } = await crypt.writePart({ case: this.#handle, number, direction, json });
    await this.#ask("write", { number, direction, ciphertext: b64(ciphertext), head: null });
    await this.read();
  }

  async sealFor(readers) {
    const keys = await this.#at.crypt.sealCaseFor({ case: this.#handle, confidants: readers });
    await this.#ask("reseal", { keys: keys.map(({ confidant, sealed }) => ({ confidant, sealed: b64(sealed) })) });
  }

  async keep(days) {
    const { expires } = await this.#ask("expiry", { days });
    Object.assign(this, { days, expires });
  }

  async end() {
    await this.#ask("end", {}).catch(wrong => { if (wrong.name !== "Gone") throw wrong; });
  }

  // Sent and unanswered, it may have been taken: the same goes again as it was, unless it has been read since.
  async #seal(json, direction) {
    const said = JSON.stringify({ json, direction });
    const number = this.messages.length + 1;
    if (this.#sealed?.said === said && this.#arrived()) return (this.#sealed = null);
    if (this.#sealed?.said !== said || this.#sealed.number !== number) {
      const { ciphertext, head } = await this.#at.crypt.write({ case: this.#handle, number, direction, json });
      this.#sealed = { said, number, body: { number, direction, ciphertext: b64(ciphertext), head: b64(head) } };
    }
    return this.#sealed.body;
  }

  #arrived() {
    const there = this.messages[this.#sealed.number - 1];
    return there && JSON.stringify({ json: there.json, direction: there.direction }) === this.#sealed.said;
  }

  async #taken(json, direction, { expires }) {
    await this.#at.crypt.written(this.#handle);
    this.#sealed = null;
    this.expires = expires;
    this.messages.push({ number: this.messages.length + 1, direction, json, day: today() });
  }

  async #openParts(sealed) {
    return Promise.all(sealed.map(async ({ number, direction, ciphertext }) => ({
      number, direction,
      json: await this.#at.crypt.readPart({ case: this.#handle, number, direction, ciphertext }),
    })));
  }

  async #ask(path, body) {
    const answer = await this.#at.api.post(path, { lookup: this.#lookup, ...body });
    if (answer.status === 404) throw gone();
    if (answer.status >= 400 && answer.status !== 409) throw new Error(`${path}: ${answer.status}`);
    return answer;
  }
}
