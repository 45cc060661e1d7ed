// The recovery sheet: shown, printed, and typed back in part, so that it is known to be right before it counts.

import { wordsIn } from "line/desk-lists";
import { copy, fill, form, show, text, view } from "line/desk-page";

const ASKED = 3;

/// Shows the sheet until three of its words were typed back.
/// sheet: {line, name, day, mark, words}
export function confirmSheet(sheet) {
  fill(view("sheet"), sheet);
  return new Promise(resolve => {
    const page = view("sheet");
    page.querySelector("[data-act=print]").onclick = () => window.print();
    page.querySelector("[data-act=on-paper]").onclick = () => ask(sheet.words, resolve);
    view("confirm").querySelector("[data-act=see-again]").onclick = () => show("sheet");
    show("sheet");
  });
}

function ask(words, resolve) {
  const asked = drawn(words.length);
  const said = view("confirm").querySelector("[data-wrong]");
  const inputs = asked.map(at => {
    const field = copy("asked", { label: text("confirm.word", at + 1) });
    const input = field.querySelector("input");
    input.id = `asked-${at + 1}`;
    field.querySelector("label").htmlFor = input.id;
    return { at, field, input };
  });
  said.hidden = true;
  fill(view("confirm"), { asked: inputs.map(({ field }) => field) });
  form("confirm").onsubmit = event => {
    event.preventDefault();
    const wrong = inputs.find(({ at, input }) => wordsIn(input.value).join(" ") !== words[at]);
    said.hidden = !wrong;
    if (wrong) return wrong.input.focus();
    forgetSheet();
    resolve();
  };
  show("confirm");
}

// Which words are asked is no secret, so chance of the browser will do.
function drawn(of) {
  const all = new Set();
  while (all.size < ASKED) all.add(crypto.getRandomValues(new Uint32Array(1))[0] % of);
  return [...all].sort((one, other) => one - other);
}

/// The words stand on the page no longer.
export function forgetSheet() {
  fill(view("sheet"), { words: [] });
  fill(view("confirm"), { asked: [] });
}
