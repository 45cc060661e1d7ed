// The six words: to write down, to print, or one by one and very large.

import { onEntering, show, view } from "line/views";

const SIX = 6;

/// Draws the words when they are first wanted; they stay the same until they are forgotten.
export function receipt({ at, list }) {
  let words = null;
  let big = 0;

  onEntering("receipt", async () => {
    words ??= await at.crypt.drawWords(list, SIX);
    view("receipt").querySelector("[data-receipt]").replaceChildren(...words.map(word => {
      const line = document.createElement("li");
      line.textContent = word;
      return line;
    }));
  });

  onEntering("aloud", () => aloud(0));
  view("aloud").querySelector("[data-aloud-next]").addEventListener("click", () => step(1));
  view("aloud").querySelector("[data-aloud-before]").addEventListener("click", () => step(-1));
  view("receipt").querySelector("[data-print-receipt]").addEventListener("click", () => window.print());

  function step(by) {
    if (big + by === SIX) show("receipt");
    else aloud(Math.max(0, big + by));
  }

  function aloud(to) {
    big = to;
    const place = view("aloud");
    place.querySelector("[data-aloud-at]").textContent = big + 1;
    place.querySelector("[data-aloud-word]").textContent = words[big];
    place.querySelector("[data-aloud-spelled]").textContent = [...words[big]].join(" ");
    place.querySelector("[data-aloud-before]").disabled = big === 0;
  }

  function forget() {
    words = null;
    view("receipt").querySelector("[data-receipt]").replaceChildren();
  }

  return { words: () => words, forget };
}
