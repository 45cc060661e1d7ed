// The quarter's report: her browser opens what clients ticked, adds it up, and shows what will be told before she tells.

import { bytes } from "line/crypter";
import { copy, done, fill, many, show, text, view, wait } from "line/desk-page";
import { sums, told } from "line/desk-sums";
import { optionTitle } from "line/desk-wording";

const page = view("report");
const preview = page.querySelector("[data-preview]");

export async function showReport(desk) {
  const quarters = await desk.api.get("quarters");
  preview.hidden = true;
  page.querySelector("[data-no-quarters]").hidden = quarters.length > 0;
  fill(page, { quarters: quarters.map(one => line(desk, one)) });
  show("report");
}

export function quarterName(day) {
  return text("report.quarter", Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1, day.slice(0, 4));
}

function line(desk, { quarter, ticks, reported, over }) {
  const state = reported ? text("report.state.reported") : !over ? text("report.state.running")
    : ticks ? many("report.state.open", ticks) : text("report.state.nothing");
  const item = copy("quarter", { name: quarterName(quarter), state });
  const button = item.querySelector("button");
  if (reported || !over) button.remove();
  else button.onclick = () => desk.tried(() => count(desk, quarter));
  return item;
}

async function count(desk, quarter) {
  const ticks = await desk.api.post("ticks", { quarter });
  const opened = [];
  for (const [at, tick] of ticks.entries()) {
    if (at % 50 === 0) wait(text("wait.count", at, ticks.length));
    opened.push(await openTick(desk, tick));
  }
  const readable = opened.filter(Boolean);
  const { told: amounts, leftOut } = told(sums(readable));
  show("report");
  fill(preview, {
    title: text("report.preview", quarterName(quarter)),
    counted: [text("report.counted", readable.length), unread(opened.length - readable.length)].filter(Boolean).join(" "),
    sums: amounts.map(({ what, amount }) => copy("sum", { what: whatName(what), amount: text("report.amount", amount) })),
    "left-out": [amounts.length ? "" : text("report.empty"), leftOut.length ? `${text("report.left-out")} ${leftOut.map(whatName).join(", ")}.` : ""].join(" ").trim(),
  });
  preview.hidden = false;
  preview.querySelector("[data-f=title]").focus();
  preview.querySelector("[data-act=not-now]").onclick = () => { preview.hidden = true; };
  preview.querySelector("[data-act=publish]").onclick = () => desk.tried(() => publish(desk, quarter, amounts));
}

const unread = number => (number ? text("report.unreadable", number) : "");

// A tick that doesn't open was for an earlier key, or was made by somebody who guessed at it: it doesn't count.
async function openTick({ keys, me, data }, { id, sealed, content }) {
  if (!sealed) return null;
  try {
    return await keys.openTick({ line: data.line.id, record: id, confidant: me, sealed: bytes(sealed), content: bytes(content) });
  } catch (wrong) {
    if (wrong.name === "Refused") return null;
    throw wrong;
  }
}

export function whatName(what) {
  const [kind, which] = what.split(".");
  if (kind === "missed") return text("report.what.missed", text(`missed.${which}`));
  if (kind === "options") return text("report.what.options", optionTitle(which));
  return text(`report.what.${what}`);
}

async function publish(desk, quarter, amounts) {
  await desk.api.post("reports", { quarter, sums: amounts });
  await showReport(desk);
  done(text("report.done"));
}
