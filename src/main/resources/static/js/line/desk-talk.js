// A conversation on the page: what was said, who reads, until when, and the three ways to answer.

import { attachAnswer } from "line/desk-answer";
import { failure } from "line/desk-api";
import { openCase, writeTo } from "line/desk-case";
import { attachColleagues } from "line/desk-colleagues";
import { ago, dayName } from "line/desk-day";
import { drafts } from "line/desk-drafts";
import { attachOptions } from "line/desk-options";
import { copy, done, fill, language, show, text, trouble, view, wait } from "line/desk-page";
import { said } from "line/desk-said";

const page = view("talk");
let open = null;

export function attachTalk(desk) {
  const send = json => sendTo(desk, json);
  attachAnswer(desk, send);
  attachOptions(desk, send);
  attachColleagues(desk, send);
}

export async function showTalk(desk, one) {
  wait(text("wait.talk"));
  leaveTalk(desk);
  fill(page, { name: one.name, until: text("list.until", dayName(one.expires, language)), readers: "" });
  try {
    if (desk.replaced.has(one.id)) throw failure("Tampered", { what: "replaced" });
    open = await openCase(desk, one);
    await draw(desk);
  } catch (wrong) {
    if (wrong.name !== "Tampered") throw wrong;
    tampered(wrong);
  }
  drafts.open(one.id);
  show("talk");
  if (desk.rolledBack.has(one.id) && !desk.replaced.has(one.id)) {
    trouble(text("trouble.rolled-back", desk.rolledBack.get(one.id), one.count));
  }
}

/// Nothing that a client wrote stands on the page any longer; what was typed is still there when she comes back.
export function leaveTalk(desk) {
  drafts.close();
  if (open) desk.keys?.forget(open.handle).catch(() => {});
  open = null;
  page.querySelector("[data-tampered]").hidden = true;
  page.querySelector("[data-ways]").hidden = true;
  fill(page, { messages: [], readers: "", until: "" });
}

async function draw(desk) {
  const { messages, expires, days, confidants } = open;
  const readers = confidants.filter(({ keyed }) => keyed).map(({ name }) => name);
  fill(page, {
    until: text("talk.until", dayName(expires, language), days),
    readers: text("talk.readers", names([text("talk.readers.client"), ...readers])),
    messages: messages.map(message => item(desk, message)),
  });
  page.querySelector("[data-ways]").hidden = false;
}

const names = all => new Intl.ListFormat(language, { type: "conjunction" }).format(all);

function item(desk, { direction, day, json }) {
  const message = copy("message", {
    who: text(direction === "C" ? "talk.client" : "talk.confidant"),
    when: text(...ago(day)),
  });
  message.classList.add(direction === "C" ? "talk__message--client" : "talk__message--confidant");
  const latest = open.messages.findLast(one => one.json.kind === json.kind)?.json === json;
  message.querySelector(".talk__body").append(said(desk, json, latest));
  return message;
}

function tampered({ what, number }) {
  const place = page.querySelector("[data-tampered]");
  fill(place, { text: text(`tampered.${what}`, number) });
  place.hidden = false;
}

/// @returns whether it was sent; what was typed may only go then
async function sendTo(desk, json) {
  const asked = open;
  try {
    const sent = await writeTo(desk, asked, json);
    if (asked !== open) return false;
    await draw(desk);
    if (sent) done(text("talk.sent"));
    else trouble(text("trouble.changed"));
    return sent;
  } catch (wrong) {
    if (wrong.name !== "Tampered") throw wrong;
    page.querySelector("[data-ways]").hidden = true;
    tampered(wrong);
    return false;
  }
}
