// The page about her key: its mark, another passphrase, another sheet, another key, and what this browser remembers.

import { bytes } from "line/crypter";
import { dayName } from "line/desk-day";
import { makeSheet, markWords, newPassphrase } from "line/desk-key";
import { forget, moved, remember, remembered } from "line/desk-memory";
import { done, fill, language, show, text, trouble, view, wait } from "line/desk-page";
import { renew } from "line/desk-renewal";
import { keepPassphrase } from "line/desk-unlock";
import { untilDone } from "line/desk-until";

const page = view("keys");

export function attachKeys(desk) {
  const acts = { "change-passphrase": changePassphrase, "new-sheet": newSheet, renew: renewKey, forget: clearMemory };
  for (const [act, does] of Object.entries(acts)) {
    page.querySelector(`[data-act="${act}"]`).onclick = () => desk.tried(() => does(desk));
  }
}

export async function showKeys(desk) {
  const { publicKey, since } = desk.data.me;
  const other = Object.keys(desk.data.words).find(one => one !== language);
  const mark = await markWords(desk, bytes(publicKey));
  const elsewhere = other ? text("mark.other", await markWords(desk, bytes(publicKey), other)) : "";
  fill(page, { since: since ? text("keys.since", dayName(since, language)) : "", mark, "mark-other": elsewhere });
  show("keys");
}

async function changePassphrase(desk) {
  const chosen = await newPassphrase(desk);
  if (chosen === null) return showKeys(desk);
  wait(text("wait.make"), text("wait.slow"));
  await keepPassphrase(desk, desk.me, chosen);
  await backWith(desk, "keys.passphrase.done");
}

async function newSheet(desk) {
  const made = await makeSheet(desk);
  await untilDone(() => desk.api.post("sheet", made));
  Object.assign(desk.data.me, made);
  await backWith(desk, "keys.sheet.done");
}

// The marks of what is remembered are made with her key: they move with it.
async function renewKey(desk) {
  const before = await desk.marked(await desk.api.get("cases"));
  const seen = remembered(before.of);
  const renewed = await renew(desk);
  if (renewed === null) return showKeys(desk);
  if (renewed) {
    const after = await desk.marked(await desk.api.get("cases"));
    remember(after.of, moved(seen, before.cases, after.cases));
    return backWith(desk, "keys.renew.done");
  }
  await showKeys(desk);
  trouble(text("keys.renew.again"));
}

function clearMemory() {
  forget();
  done(text("keys.memory.done"));
}

async function backWith(desk, key) {
  await showKeys(desk);
  done(text(key));
}
