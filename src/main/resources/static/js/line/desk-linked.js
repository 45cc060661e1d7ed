// What goes by a link of its own: an introduction to a colleague, and the two sides of a story. Both are read as whoever
// holds the link reads them, without a cookie; the confidant was given the link in the conversation.

import { b64, bytes } from "line/crypter";
import { lineApi } from "line/desk-api";
import { copy, fill, text } from "line/desk-page";
import { mailto, missedNames, optionTitles, whatsapp } from "line/desk-wording";

const TOLD = ["name", "contact", "story", "missed", "wants", "note"];

export const linkOf = ({ address }, secret) => `${location.origin}/line/${address}/with#${secret}`;

export function introduction({ to = {}, secret, what }, desk) {
  const link = linkOf(desk.data.line, secret);
  const part = copy("introduction", { title: text("introduction.title", to.name), told: told(what), answer: text("introduction.waiting") });
  ways(part, to, link);
  follow(desk, secret, ({ messages }) => {
    const [first, ...later] = messages;
    const answers = later.filter(({ direction }) => direction === "O").map(({ json }) => json);
    fill(part, {
      told: told(first.json), // What she sees is what was sealed for her, and not what was said about it.
      answer: answers.length ? "" : text("introduction.waiting"),
      answers: answers.map(({ answer, text: words }) => [text(`introduction.${answer}`), words].filter(Boolean).join(" ")),
    });
  }, () => fill(part, { answer: text("introduction.gone") }));
  return part;
}

function told(what) {
  const values = { ...what, missed: missedNames(what?.missed).join(", "), wants: optionTitles(what?.wants).join(", ") };
  const lines = TOLD.filter(name => values[name]).flatMap(name =>
    [...pair(text(`introduction.told.${name}`), values[name])]);
  return lines.length ? lines : [...pair(text("introduction.told.nothing"), "")];
}

function pair(name, value) {
  const one = document.getElementById("t-told").content.cloneNode(true);
  return fill(one, { name, value }).children;
}

function ways(part, { name, email, phone }, link) {
  const words = text("introduction.mail", name ?? "", link);
  const mail = part.querySelector("[data-way=mail]");
  const app = part.querySelector("[data-way=whatsapp]");
  const copyLink = part.querySelector("[data-way=copy]");
  mail.hidden = !email;
  app.hidden = !phone;
  if (email) mail.href = mailto(email, text("introduction.subject"), words);
  if (phone) app.href = whatsapp(phone, words);
  copyLink.onclick = async () => {
    await navigator.clipboard.writeText(link);
    copyLink.querySelector("span").textContent = text("copied");
  };
}

export function side({ secret }, desk) {
  const part = copy("side", { state: text("side.none") });
  follow(desk, secret, ({ parts, messages }) => {
    const both = parts?.C && parts?.O;
    fill(part, {
      state: text(both ? "side.both" : parts?.C ? "side.C" : parts?.O ? "side.O" : "side.none"),
      parts: messages.map(({ direction, json }) => copy("part", { who: text(`side.who.${direction}`), text: json.text })),
    });
  }, () => fill(part, { state: text("introduction.gone") }));
  return part;
}

function follow(desk, secret, found, gone) {
  readLinked(desk, bytes(secret)).then(found, wrong => {
    if (wrong.name === "Gone" || wrong.name === "Refused") gone();
    else desk.failed(wrong);
  });
}

async function readLinked({ keys, data: { line } }, secret) {
  const ask = lineApi(line);
  const { lookup, key } = await keys.link({ line: line.id, secret });
  const { challenge, bits } = await ask("challenge");
  const nonce = await keys.work({ challenge: bytes(challenge), bits });
  const { id, receiptKey } = await ask("open", { challenge, nonce: b64(nonce), lookup: b64(lookup) });
  const handle = await keys.openCase({ line: line.id, id, key, receiptKey: bytes(receiptKey) });
  const got = await ask("read", { lookup: b64(lookup), after: 0 });
  const sealed = got.messages.map(message => ({ ...message, ciphertext: bytes(message.ciphertext) }));
  const messages = got.kind === "SIDE"
    ? await Promise.all(sealed.map(async message => ({ ...message, ...await keys.readPart({ case: handle, ...message }).then(json => ({ json })) })))
    : (await keys.read({ case: handle, messages: sealed, head: bytes(got.head) })).messages;
  await keys.forget(handle);
  return { ...got, messages };
}
