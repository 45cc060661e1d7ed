// Sending options: some of the ten, in the order of the overview, with a sentence.

import { form, once, text, trouble } from "line/desk-page";

const sentence = document.getElementById("options-text");

export function attachOptions(desk, send) {
  const place = form("options");
  const chosen = () => [...place.querySelectorAll("[name=option]:checked")];
  place.onsubmit = event => {
    event.preventDefault();
    const ids = chosen().map(({ value }) => value);
    if (ids.length === 0) return trouble(text("trouble.none"));
    once(place, () => desk.tried(async () => {
      if (!await send({ kind: "options", ids, text: sentence.value.trim() })) return;
      sentence.value = "";
      for (const box of chosen()) box.checked = false;
    }));
  };
}
