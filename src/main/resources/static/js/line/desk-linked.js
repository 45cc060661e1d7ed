// What goes by a link of its own: an introduction to a colleague, and the two sides of a story. Both are read as whoever
// holds the link reads them, without a cookie; the confidant was given the link in the conversation.

import { lineApi } from "line/api";
import { copy, fill, text } from "line/desk-page";
import { mailto, missedNames, optionTitles, whatsapp } from "line/desk-wording";
import { links } from "line/links";

const TOLD = ["name", "contact", "story", "missed", "wants", "note"];

/// Links are opened anew with each unlocking: what was read goes with the key that it was read with.
function linksOf(desk) {
  if (desk.links?.keys === desk.keys) return desk.links.open;
  const { line } = desk.data;
  const at = { crypt: desk.keys, api: lineApi(`/line/${line.address}/api`, desk.keys), line: line.id };
  desk.links = { keys: desk.keys, open: links({ at, page: desk.data }) };
  return desk.links.open;
}

export function introduction({ to = {}, secret, what }, desk) {
  const part = copy("introduction", { title: text("introduction.title", to.name), told: told(what), answer: text("introduction.waiting") });
  ways(part, to, linksOf(desk).address(secret));
  follow(desk, secret, ({ messages: [first, ...later] }) => {
    const answered = later.some(({ direction }) => direction === "O");
    fill(part, {
      told: told(first.json), // What the colleague reads is what was sealed for her, and not what was said about it.
      answer: answered ? "" : text("introduction.waiting"),
      answers: later.map(({ direction, json: { answer, text: words } }) =>
        [direction === "C" ? `${text("talk.client")}:` : answer && text(`introduction.${answer}`), words].filter(Boolean).join(" ")),
    });
  }, () => fill(part, { answer: text("introduction.gone") }));
  return part;
}

function told(what) {
  const values = { ...what, missed: missedNames(what?.missed).join(", "), wants: optionTitles(what?.wants).join(", ") };
  const lines = TOLD.filter(name => values[name]).flatMap(name => pair(text(`introduction.told.${name}`), values[name]));
  return lines.length ? lines : pair(text("introduction.told.nothing"), "");
}

function pair(name, value) {
  const one = document.getElementById("t-told").content.cloneNode(true);
  return [...fill(one, { name, value }).children];
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
  linksOf(desk).open(secret).then(found, wrong => {
    if (wrong.name === "Gone" || wrong.name === "Refused") gone();
    else desk.failed(wrong);
  });
}
