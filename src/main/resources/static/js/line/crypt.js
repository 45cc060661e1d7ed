// All that the confidential line seals and opens: docs/confidential-line.md, line for line.
//
// Runs in a worker of its own, after libsodium, so that a script on the page can ask for what the page needs and for no
// key: secret keys stay in here, and the page holds a number instead. Nothing in here speaks to the network or keeps
// anything; when the worker ends, so does every key.
(function () {
  "use strict";

  const { sodium } = self;
  const utf8 = new TextEncoder();

  const CLASSES = [512, 2048, 8192, 32768];
  const TICK = 512;
  const NONCE = 24;
  const KEY = 32;
  const WORDS = 7776;
  const MEBIBYTE = 1024 * 1024;

  // ---- What goes wrong, by name: the page chooses its words by it ----

  function failure(name, message, more) {
    return Object.assign(new Error(message), { name }, more);
  }
  const refused = message => failure("Refused", message);
  const tampered = (what, number) => failure("Tampered", `${what} ${number}`, { what, number });
  const misuse = message => failure("Misuse", message);

  // ---- Bytes ----

  const text = words => utf8.encode(words);

  function joined(...parts) {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  function sized(bytes, length, name) {
    if (!(bytes instanceof Uint8Array) || bytes.length !== length) throw misuse(`${name}: not ${length} bytes`);
    return bytes;
  }

  function uuidBytes(id) {
    const hex = String(id).replaceAll("-", "");
    if (!/^[0-9a-f]{32}$/i.test(hex)) throw misuse(`not a UUID: ${id}`);
    return sodium.from_hex(hex);
  }

  function uuidOf(bytes) {
    return sodium.to_hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  function fourBytes(number) {
    if (!Number.isInteger(number) || number < 0 || number > 0xffffffff) throw misuse(`not a number: ${number}`);
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, number);
    return bytes;
  }

  function direction(letter) {
    if (!["C", "K", "O"].includes(letter)) throw misuse(`not a direction: ${letter}`);
    return text(letter);
  }

  function same(one, other) {
    return one.length === other.length && sodium.memcmp(one, other);
  }

  // ---- The primitives, as the document writes them ----

  const H16 = (...parts) => sodium.crypto_generichash(16, joined(...parts));
  const H32 = (...parts) => sodium.crypto_generichash(KEY, joined(...parts));
  const K32 = (key, ...parts) => sodium.crypto_generichash(KEY, joined(...parts), key);

  function argon2id(length, secret, salt, mebibytes) {
    return sodium.crypto_pwhash(
      length, secret, salt, 3, mebibytes * MEBIBYTE, sodium.crypto_pwhash_ALG_ARGON2ID13);
  }

  function seal(key, plain, ...also) {
    const nonce = sodium.randombytes_buf(NONCE);
    return joined(nonce, sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, joined(...also), null, nonce, key));
  }

  function open(key, sealed, ...also) {
    const additional = joined(...also);
    try {
      return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
        null, sealed.subarray(NONCE), additional, sealed.subarray(0, NONCE), key);
    } catch {
      throw refused("does not open");
    }
  }

  function openOnce(key, sealed, ...also) {
    try {
      return open(key, sealed, ...also);
    } finally {
      sodium.memzero(key);
    }
  }

  function openBox(confidant, sealed) {
    try {
      return sodium.crypto_box_seal_open(sealed, confidant.publicKey, confidant.secret);
    } catch {
      throw refused("does not open");
    }
  }

  // ---- Padding: whoever sees the size knows its class and no more ----

  function padded(json, classes) {
    const plain = text(JSON.stringify(json));
    const size = classes.find(size => plain.length < size);
    if (!size) throw failure("TooLong", `${plain.length} bytes`);
    const whole = new Uint8Array(size);
    whole.set(plain);
    whole[plain.length] = 0x80;
    return whole;
  }

  function unpadded(whole, classes) {
    const end = whole.lastIndexOf(0x80);
    const rest = whole.subarray(end + 1);
    if (!classes.includes(whole.length) || end < 0 || rest.some(byte => byte !== 0)) throw refused("not padded");
    try {
      return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(whole.subarray(0, end)));
    } catch {
      throw refused("not JSON");
    }
  }

  // ---- Handles: a number for the page, the key for us ----

  const held = new Map();
  let last = 0;

  function hold(kind, thing) {
    held.set(++last, { kind, ...thing });
    return last;
  }

  function take(handle, kind) {
    const thing = held.get(handle);
    if (thing?.kind !== kind) throw misuse(`no ${kind} behind ${handle}`);
    return thing;
  }

  function forget(handle) {
    for (const part of Object.values(held.get(handle) ?? {})) if (part instanceof Uint8Array) sodium.memzero(part);
    held.delete(handle);
  }

  function forgetAll() {
    for (const handle of [...held.keys()]) forget(handle);
  }

  // ---- Chance ----

  const random = n => sodium.randombytes_buf(n);

  function uuid() {
    const bytes = random(16);
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return uuidOf(bytes);
  }

  function drawWords(list, n) {
    if (new Set(list).size !== WORDS) throw misuse("not the list of words");
    return Array.from({ length: n }, () => list[sodium.randombytes_uniform(WORDS)]);
  }

  const sentence = words => text(words.join(" "));

  // ---- What opens a case: the receipt's words, or the secret of a link ----

  function receipt({ line, words }) {
    const salt = H16(text("peil.line.receipt.v1"), uuidBytes(line));
    const keys = argon2id(2 * KEY, sentence(words), salt, 64);
    const lookup = keys.slice(0, KEY);
    const receiptKey = hold("key", { key: keys.slice(KEY) });
    sodium.memzero(keys);
    return { lookup, receiptKey };
  }

  function link({ line, secret }) {
    sized(secret, KEY, "secret");
    const lookup = K32(secret, text("peil.line.link.lookup.v1"), uuidBytes(line));
    const key = hold("key", { key: K32(secret, text("peil.line.link.key.v1"), uuidBytes(line)) });
    return { lookup, key };
  }

  function lookupHash(lookup) {
    return H32(text("peil.line.lookup.v1"), sized(lookup, KEY, "lookup"));
  }

  // ---- A case ----

  function holdCase(line, id, key) {
    const chain = H32(text("peil.line.chain.v1"), line, id);
    return hold("case", { line, id, key, number: 0, chain, first: chain.slice(), pending: null });
  }

  function sealedFor(confidants, key, id) {
    return confidants.map(({ id: confidant, publicKey }) => ({
      confidant, sealed: sodium.crypto_box_seal(joined(key, id), sized(publicKey, KEY, "public key")),
    }));
  }

  function newCase({ line, id, key, confidants }) {
    const place = [uuidBytes(line), uuidBytes(id)];
    const caseKey = random(KEY);
    const receiptKey = seal(take(key, "key").key, caseKey, text("peil.line.case-key.v1"), ...place);
    const keys = sealedFor(confidants, caseKey, place[1]);
    return { case: holdCase(...place, caseKey), receiptKey, keys };
  }

  function openCase({ line, id, key, receiptKey }) {
    const place = [uuidBytes(line), uuidBytes(id)];
    return holdCase(...place, open(take(key, "key").key, receiptKey, text("peil.line.case-key.v1"), ...place));
  }

  // The box says which case it is for: a server can't put one case's key before another's messages.
  function openSealed({ line, id, confidant, sealed }) {
    const place = [uuidBytes(line), uuidBytes(id)];
    return holdCase(...place, openFor(take(confidant, "confidant"), sealed, place[1]));
  }

  function openFor(confidant, sealed, id) {
    const plain = openBox(confidant, sealed);
    if (!same(plain.subarray(KEY), id)) throw refused("of another case");
    return plain.slice(0, KEY);
  }

  function sealCaseFor({ case: handle, confidants }) {
    const { key, id } = take(handle, "case");
    return sealedFor(confidants, key, id);
  }

  // ---- Messages ----

  function also(of, number, letter, before) {
    return [text("peil.line.message.v1"), of.line, of.id, fourBytes(number), direction(letter), before];
  }

  function next(chain, number, letter, ciphertext) {
    return H32(chain, fourBytes(number), direction(letter), H32(ciphertext));
  }

  // The chain goes on only once the server took the message: another may have come before it.
  function write({ case: handle, number, direction: letter, json }) {
    const of = take(handle, "case");
    if (number !== of.number + 1) throw misuse(`message ${number} after ${of.number}`);
    const ciphertext = seal(of.key, padded(json, CLASSES), ...also(of, number, letter, of.chain));
    const chain = next(of.chain, number, letter, ciphertext);
    const head = seal(of.key, joined(fourBytes(number), chain), text("peil.line.head.v1"), of.line, of.id);
    of.pending = { number, chain };
    return { ciphertext, head };
  }

  function written(handle) {
    const of = take(handle, "case");
    if (!of.pending) throw misuse("nothing was written");
    Object.assign(of, of.pending, { pending: null });
  }

  // All or nothing: what doesn't fit leaves the case as it was known before.
  function read({ case: handle, messages, head }) {
    const of = take(handle, "case");
    let { number, chain } = of;
    const opened = messages.map(message => {
      if (message.number !== number + 1) throw tampered("order", number + 1);
      const json = openMessage(of, message, chain);
      chain = next(chain, message.number, message.direction, message.ciphertext);
      number = message.number;
      return { number, direction: message.direction, json };
    });
    checkHead(of, head, number, chain);
    Object.assign(of, { number, chain, pending: null });
    return { messages: opened };
  }

  function openMessage(of, { number, direction: letter, ciphertext }, before) {
    try {
      return unpadded(open(of.key, ciphertext, ...also(of, number, letter, before)), CLASSES);
    } catch {
      throw tampered("message", number);
    }
  }

  // With the last message gone, the head still says that there was one.
  function checkHead(of, head, number, chain) {
    try {
      const said = open(of.key, head, text("peil.line.head.v1"), of.line, of.id);
      if (same(said, joined(fourBytes(number), chain))) return;
    } catch {
      // No head at all, or not one of ours: the same to whoever reads.
    }
    throw tampered("head", number);
  }

  // The two sides of a story don't know each other: each is sealed as if it were the first.
  function writePart({ case: handle, number, direction: letter, json }) {
    const of = take(handle, "case");
    return { ciphertext: seal(of.key, padded(json, CLASSES), ...also(of, number, letter, of.first)) };
  }

  function readPart({ case: handle, number, direction: letter, ciphertext }) {
    const of = take(handle, "case");
    return openMessage(of, { number, direction: letter, ciphertext }, of.first);
  }

  // ---- A confidant ----

  function passphraseKey(passphrase, salt) {
    return argon2id(KEY, text(passphrase.normalize("NFKC")), sized(salt, 16, "salt"), 256);
  }

  const recoveryKey = words => H32(text("peil.line.recovery.v1"), sentence(words));

  function wrapped(label, key, { id, publicKey, secret }) {
    const sealed = seal(key, secret, text(label), uuidBytes(id), publicKey);
    sodium.memzero(key);
    return sealed;
  }

  // That it opens isn't enough: the pair must be a pair. Otherwise a server could make one wrapping that opens under
  // many passphrases, and learn from what happens next whether hers was among them.
  function unwrapped(label, key, { confidant, publicKey }, sealed) {
    const secret = openOnce(key, sealed, text(label), uuidBytes(confidant), sized(publicKey, KEY, "public key"));
    if (secret.length !== KEY || !same(sodium.crypto_scalarmult_base(secret), publicKey)) throw refused("no pair");
    return hold("confidant", { id: confidant, publicKey: publicKey.slice(), secret });
  }

  function newConfidant({ confidant, passphrase, recoveryWords }) {
    const { publicKey, privateKey } = sodium.crypto_box_keypair();
    const handle = hold("confidant", { id: confidant, publicKey, secret: privateKey });
    return {
      handle, publicKey: publicKey.slice(),
      ...rewrap({ handle, passphrase }), ...rewrapRecovery({ handle, words: recoveryWords }),
    };
  }

  function unlock({ confidant, publicKey, passphrase, salt, wrapped: sealed }) {
    const key = passphraseKey(passphrase, salt);
    return unwrapped("peil.line.secret.passphrase.v1", key, { confidant, publicKey }, sealed);
  }

  function recover({ confidant, publicKey, words, wrappedRecovery }) {
    return unwrapped("peil.line.secret.recovery.v1", recoveryKey(words), { confidant, publicKey }, wrappedRecovery);
  }

  function rewrap({ handle, passphrase }) {
    const salt = random(16);
    const key = passphraseKey(passphrase, salt);
    return { salt, wrapped: wrapped("peil.line.secret.passphrase.v1", key, take(handle, "confidant")) };
  }

  function rewrapRecovery({ handle, words }) {
    const confidant = take(handle, "confidant");
    return { wrappedRecovery: wrapped("peil.line.secret.recovery.v1", recoveryKey(words), confidant) };
  }

  function mark({ confidant, publicKey }) {
    const hash = H16(text("peil.line.mark.v1"), uuidBytes(confidant), sized(publicKey, KEY, "public key"));
    let number = BigInt(`0x${sodium.to_hex(hash)}`);
    return Array.from({ length: 5 }, () => {
      const index = Number(number % BigInt(WORDS));
      number /= BigInt(WORDS);
      return index;
    });
  }

  // ---- What is counted ----

  function tick({ line, record, json, confidants }) {
    const key = random(KEY);
    const place = [uuidBytes(line), uuidBytes(record)];
    const content = seal(key, padded(json, [TICK]), text("peil.line.tick.v1"), ...place);
    const keys = sealedFor(confidants, key, place[1]);
    sodium.memzero(key);
    return { keys, content };
  }

  function openTick({ line, record, confidant, sealed, content }) {
    const place = [uuidBytes(line), uuidBytes(record)];
    const key = openFor(take(confidant, "confidant"), sealed, place[1]);
    return unpadded(openOnce(key, content, text("peil.line.tick.v1"), ...place), [TICK]);
  }

  // The same tick for a new key: its content stays as it is.
  function sealTickFor({ record, confidant, sealed, confidants }) {
    const place = uuidBytes(record);
    const key = openFor(take(confidant, "confidant"), sealed, place);
    const keys = sealedFor(confidants, key, place);
    sodium.memzero(key);
    return keys;
  }

  // By what her browser remembers a case, and the key that it had: without her own key nobody can tell which one it is,
  // nor that two are the same. A case that her key doesn't open has no key to remember.
  function memory({ confidant, cases }) {
    const me = take(confidant, "confidant");
    return cases.map(({ id, sealed }) => {
      const place = uuidBytes(id);
      const key = sealed && keyOrNone(me, sealed, place);
      const hash = key && K32(me.secret, text("peil.line.memory.key.v1"), place, key);
      if (key) sodium.memzero(key);
      return { mark: K32(me.secret, text("peil.line.memory.v1"), place), key: hash || null };
    });
  }

  function keyOrNone(confidant, sealed, id) {
    try {
      return openFor(confidant, sealed, id);
    } catch {
      return null;
    }
  }

  // ---- Work, so that guessing costs something ----

  function work({ challenge, bits }) {
    const asked = joined(text("peil.line.work.v1"), challenge, new Uint8Array(8));
    const nonce = asked.subarray(-8);
    const counter = new DataView(nonce.buffer, nonce.byteOffset);
    for (let n = 0n; ; n++) {
      counter.setBigUint64(0, n);
      if (zeroBits(sodium.crypto_generichash(KEY, asked)) >= bits) return nonce.slice();
    }
  }

  function zeroBits(bytes) {
    const at = bytes.findIndex(byte => byte !== 0);
    return at < 0 ? bytes.length * 8 : at * 8 + Math.clz32(bytes[at]) - 24;
  }

  // ---- The page asks, we answer: one question after the other ----

  const answers = {
    random, uuid, drawWords, receipt, link, lookupHash, newCase, openCase, openSealed, sealCaseFor, write, written, read,
    writePart, readPart, newConfidant, unlock, recover, rewrap, rewrapRecovery, mark, tick, openTick, sealTickFor, memory,
    work, forget,
  };

  self.onmessage = async ({ data: { id, ask, given } }) => {
    try {
      await sodium.ready;
      if (ask === "close") return close();
      if (!Object.hasOwn(answers, ask)) throw misuse(`no ${ask}`);
      self.postMessage({ id, answer: answers[ask](...given) });
    } catch (wrong) {
      const { name, message, what, number } = wrong;
      self.postMessage({ id, wrong: { name, message, what, number } });
    }
  };

  function close() {
    forgetAll();
    self.close();
  }
})();
