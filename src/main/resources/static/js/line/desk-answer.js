// Answering in words, with openings to begin from: they are put where she types, for her to change.

import { form, once, text, trouble } from "line/desk-page";

const words = document.getElementById("answer-text");

export function attachAnswer(desk, send) {
  const place = form("answer");
  for (const button of place.querySelectorAll("[data-opening]")) button.onclick = () => insert(button.dataset.opening);
  place.onsubmit = event => {
    event.preventDefault();
    const said = words.value.trim();
    if (!said) {
      trouble(text("trouble.empty"));
      return words.focus();
    }
    once(place, () => desk.tried(async () => {
      if (await send({ kind: "words", text: said })) words.value = "";
    }));
  };
}

// Through the browser's own way of typing where there is one, so that it can be undone.
function insert(opening) {
  words.focus();
  const before = words.value.slice(0, words.selectionStart);
  const gap = before && !before.endsWith("\n") ? "\n\n" : "";
  words.setRangeText(`${gap}${opening} `, words.selectionStart, words.selectionEnd, "end");
}
