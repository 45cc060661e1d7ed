// Opening the desk: by the passphrase, by the twenty words of the sheet, or, with both lost, by starting anew.

import { bytes } from "line/crypter";
import { reveal } from "line/desk-choose";
import { coded, newPassphrase, setUp } from "line/desk-key";
import { list, wordsIn } from "line/desk-lists";
import { copy, fill, form, language, many, once, show, text, view, wait, wrong } from "line/desk-page";
import { untilDone } from "line/desk-until";
import { check } from "line/words";

const ON_THE_SHEET = 20;
const passphrase = document.getElementById("unlock-passphrase");
const typed = document.getElementById("recover-words");

const mine = ({ data: { me } }) => ({ confidant: me.id, publicKey: bytes(me.publicKey) });

export function attachUnlock(desk) {
  form("unlock").onsubmit = event => {
    event.preventDefault();
    once(event.target, () => desk.tried(() => unlock(desk)));
  };
  form("recover").onsubmit = event => {
    event.preventDefault();
    once(event.target, () => desk.tried(() => recover(desk)));
  };
  form("anew").onsubmit = event => {
    event.preventDefault();
    if (!document.getElementById("anew-sure").reportValidity()) return;
    desk.tried(() => setUp(desk, true));
  };
  typed.oninput = () => desk.tried(() => look(desk));
}

async function unlock(desk) {
  if (!passphrase.value) return wrong(passphrase, text("unlock.empty"));
  wrong(passphrase, "");
  wait(text("wait.unlock"), text("wait.slow"));
  const { salt, wrapped } = desk.data.me;
  const opened = await refusedAsNothing(
    desk.keys.unlock({ ...mine(desk), passphrase: passphrase.value, salt: bytes(salt), wrapped: bytes(wrapped) }));
  if (!opened) {
    show("unlock");
    return wrong(passphrase, text("unlock.wrong"));
  }
  passphrase.value = "";
  reveal(view("unlock"), false);
  desk.opened(opened);
  await desk.go("list");
}

async function recover(desk) {
  const words = wordsIn(typed.value);
  const opened = words.length === ON_THE_SHEET && await refusedAsNothing(
    desk.keys.recover({ ...mine(desk), words, wrappedRecovery: bytes(desk.data.me.wrappedRecovery) }));
  if (!opened) {
    await look(desk);
    return desk.trouble(words.length === ON_THE_SHEET ? text("recover.wrong") : many("recover.short", ON_THE_SHEET - words.length));
  }
  typed.value = "";
  await look(desk);
  const chosen = await newPassphrase(desk);
  if (chosen !== null) {
    wait(text("wait.make"), text("wait.slow"));
    await keepPassphrase(desk, opened, chosen);
  }
  desk.opened(opened);
  await desk.go("list");
}

/// Wraps her key with another passphrase; her sheet stays what it was.
export async function keepPassphrase(desk, handle, chosen) {
  const made = coded(await desk.keys.rewrap({ handle, passphrase: chosen }));
  await untilDone(() => desk.api.post("passphrase", made));
  Object.assign(desk.data.me, made);
}

async function refusedAsNothing(answer) {
  try {
    return await answer;
  } catch (wrong) {
    if (wrong.name === "Refused") return null;
    throw wrong;
  }
}

// How many there are, and which of them no list has. The sheet may be in either language.
async function look(desk) {
  const words = wordsIn(typed.value);
  const place = view("recover");
  place.querySelector("[data-count]").textContent = words.length ? text("recover.count", words.length) : "";
  const complete = /[\s,.;]$/.test(typed.value) || words.length === ON_THE_SHEET ? words : words.slice(0, -1);
  const slips = complete.length ? await slipsOf(desk, complete) : [];
  place.querySelector("[data-slips]").replaceChildren(...slips.map(slip => slipLine(desk, slip)));
}

async function slipsOf(desk, words) {
  const others = Object.keys(desk.data.words).filter(one => one !== language);
  let fewest = check(words, await list(desk.data.words, language));
  for (const other of others) {
    if (fewest.length < words.length / 2) break;
    const slips = check(words, await list(desk.data.words, other));
    if (slips.length < fewest.length) fewest = slips;
  }
  return fewest;
}

function slipLine(desk, { at, word, nearest }) {
  const buttons = nearest.map(meant => {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "button button--secondary", textContent: meant });
    button.onclick = () => {
      typed.value = wordsIn(typed.value).map((one, place) => (place === at ? meant : one)).join(" ");
      typed.focus();
      desk.tried(() => look(desk));
    };
    return button;
  });
  const key = nearest.length ? "recover.slip" : "recover.slip.none";
  return fill(copy("slip", { text: text(key, at + 1, word) }), { suggestions: buttons });
}
