// The conversations: who waits for an answer first, and of those who waits longest. Fifty at a time.

import { ago, dayName, today } from "line/desk-day";
import { compare, grown, remember, remembered } from "line/desk-memory";
import { nameOf } from "line/desk-name";
import { copy, fill, language, many, show, text, view, wait } from "line/desk-page";

const AT_ONCE = 50;
const FEW = 8;
const page = view("list");
const find = document.getElementById("find");

/// waiting: an answer is due, the longest first; others: answered, the latest first; shut: not to be read with her key.
export function ordered(cases) {
  const readable = cases.filter(({ sealed }) => sealed);
  const waits = ({ lastDirection }) => lastDirection === "C";
  return {
    waiting: readable.filter(waits).sort((one, other) => one.lastDay.localeCompare(other.lastDay)),
    others: readable.filter(one => !waits(one)).sort((one, other) => other.lastDay.localeCompare(one.lastDay)),
    shut: cases.filter(({ sealed }) => !sealed),
  };
}

export async function showList(desk) {
  wait(text("wait.list"));
  const { of, cases: marked } = await desk.marked(await desk.api.get("cases"));
  const cases = marked.map(one => ({ ...one, name: nameOf(one.id, language) }));
  const before = remembered(of);
  const { rolledBack, replaced, vanished } = compare(before, cases, today());
  remember(of, grown(before, cases));
  Object.assign(desk, { rolledBack, replaced });
  let shown = AT_ONCE;
  find.value = "";
  const draw = () => {
    const sought = find.value.trim().toLowerCase();
    drawList(desk, cases.filter(({ name }) => name.toLowerCase().includes(sought)), shown);
  };
  find.oninput = () => draw();
  page.querySelector("[data-act=more]").onclick = () => {
    shown += AT_ONCE;
    draw();
  };
  say(cases, vanished);
  draw();
  show("list");
}

function say(cases, vanished) {
  const waiting = ordered(cases).waiting.length;
  fill(page, { lead: cases.length === 0 ? "" : waiting ? many("list.waiting", waiting) : text("list.calm") });
  page.querySelector("[data-none]").hidden = cases.length > 0;
  page.querySelector("[data-names]").hidden = cases.length === 0;
  page.querySelector("[data-find]").hidden = cases.length <= FEW;
  const gone = page.querySelector("[data-vanished]");
  gone.hidden = vanished === 0;
  if (vanished) fill(gone, { text: many("list.vanished", vanished) });
}

function drawList(desk, cases, shown) {
  let left = shown;
  for (const [group, those] of Object.entries(ordered(cases))) {
    const section = page.querySelector(`[data-group="${group}"]`);
    const lines = those.slice(0, Math.max(left, 0));
    left -= lines.length;
    section.hidden = lines.length === 0;
    section.querySelector("ul").replaceChildren(...lines.map(one => line(desk, one)));
  }
  page.querySelector("[data-act=more]").hidden = cases.length <= shown;
}

function line(desk, one) {
  const fresh = one.count - one.read;
  const item = copy("line", {
    when: text(...ago(one.lastDay)),
    until: text("list.until", dayName(one.expires, language)),
    fresh: desk.replaced.has(one.id) ? text("list.replaced") : desk.rolledBack.has(one.id) ? text("list.fewer")
      : fresh > 0 && one.sealed ? many("list.new", fresh) : null,
  });
  const button = item.querySelector("button");
  if (one.sealed) {
    button.textContent = one.name;
    button.onclick = () => desk.talk(one);
  } else {
    const name = document.createElement("strong");
    name.textContent = one.name;
    button.replaceWith(name);
  }
  return item;
}
