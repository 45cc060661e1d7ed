// A gentle remark below what is typed, for each thing that could point at somebody. One tap blacks it out.

import { part } from "line/parts";
import { black, find } from "line/remark";
import { say } from "line/texts";

const QUIET = 600;
const MOST = 3;

/// Follows every `textarea[data-remarks]` of the page.
export function remarkOnWords() {
  document.querySelectorAll("textarea[data-remarks]").forEach(follow);
}

function follow(words) {
  const below = words.closest(".field").querySelector("[data-remarks-below]");
  const letBe = new Set();
  let waiting;

  const look = () => {
    const found = find(words.value).filter(one => !letBe.has(one.words));
    const different = found.filter((one, at) => found.findIndex(other => other.words === one.words) === at);
    below.replaceChildren(...different.slice(0, MOST).map(remark));
  };

  const remark = one => {
    const line = part("remark", { what: say(`found.${one.kind}`, one.words), word: one.words });
    line.querySelector("[data-black]").addEventListener("click", () => after(() => blackOut(one.words)));
    line.querySelector("[data-let]").addEventListener("click", () => after(() => letBe.add(one.words)));
    return line;
  };

  const blackOut = what => {
    for (let one; (one = find(words.value).find(other => other.words === what)); ) words.value = black(words.value, one);
    words.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const after = act => {
    act();
    look();
    (below.querySelector("button") ?? words).focus();
  };

  words.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, QUIET);
  });
}
