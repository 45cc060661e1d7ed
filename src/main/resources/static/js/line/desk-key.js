// Making a key: a passphrase, a sheet of twenty words, and three of them typed back. Nothing goes to the server before.

import { b64, bytes } from "line/crypter";
import { choosePassphrase } from "line/desk-choose";
import { dayName, today } from "line/desk-day";
import { list } from "line/desk-lists";
import { fill, language, show, text, view, wait } from "line/desk-page";
import { confirmSheet } from "line/desk-sheet";
import { untilDone } from "line/desk-until";

const ON_THE_SHEET = 20;

const draw = async (desk, number) => desk.keys.drawWords(await list(desk.data.words, language), number);

/// The five words of a key, by which people compare it.
export async function markWords(desk, publicKey, inLanguage = language) {
  const known = await list(desk.data.words, inLanguage);
  const numbers = await desk.keys.mark({ confidant: desk.data.me.id, publicKey });
  return numbers.map(number => known[number]).join(" ");
}

export const newPassphrase = desk => choosePassphrase(number => draw(desk, number));

/// A key with its sheet on paper, not yet known to the server: {handle, stored}; nothing when she goes back.
export async function makeKey(desk) {
  const passphrase = await newPassphrase(desk);
  if (passphrase === null) return null;
  wait(text("wait.make"), text("wait.slow"));
  const recoveryWords = await draw(desk, ON_THE_SHEET);
  const { handle, ...made } = await desk.keys.newConfidant({ confidant: desk.data.me.id, passphrase, recoveryWords });
  await onPaper(desk, made.publicKey, recoveryWords);
  return { handle, publicKey: made.publicKey, stored: coded(made) };
}

/// A new sheet for the key that she has: what the server is to keep.
export async function makeSheet(desk) {
  const words = await draw(desk, ON_THE_SHEET);
  const made = await desk.keys.rewrapRecovery({ handle: desk.me, words });
  await onPaper(desk, bytes(desk.data.me.publicKey), words);
  return coded(made);
}

async function onPaper(desk, publicKey, words) {
  const mark = await markWords(desk, publicKey);
  const { line, me } = desk.data;
  await confirmSheet({ line: line.name, name: me.name, day: dayName(today(), language, ""), mark, words });
}

export const coded = made => Object.fromEntries(Object.entries(made).map(([name, value]) => [name, b64(value)]));

// From now on she is named to clients, and so she is on her own page.
function nowReads({ line, me, confidants }) {
  const others = confidants.filter(({ id }) => id !== me.id);
  const names = [...others, me].map(({ name }) => name).sort((one, other) => one.localeCompare(other, language));
  fill(document.querySelector(".desk__reads"), { reads: text("reads", line.name, names.join(", ")) });
}

/// First use, or a new start when all is lost. `anew` says which.
export async function setUp(desk, anew) {
  const made = await makeKey(desk);
  if (!made) return show(anew ? "anew" : "setup");
  await untilDone(() => desk.api.post("keys", { ...made.stored, ...(anew ? { anew: true } : {}) }));
  Object.assign(desk.data.me, made.stored, { since: today() });
  desk.opened(made.handle);
  nowReads(desk.data);
  fill(view("ready"), { mark: await markWords(desk, made.publicKey) });
  show("ready");
}
