// Who reads: their names, and for each the five words by which her key is known.

import { bytes } from "line/crypter";

/// @param list the words that a mark is made of
export function reading({ at, page, list }) {

  async function mark({ id, publicKey }) {
    const numbers = await at.crypt.mark({ confidant: id, publicKey: bytes(publicKey) });
    return numbers.map(number => list[number]).join(" · ");
  }

  /// Puts the marks beside the names that the page was served with.
  async function showMarks() {
    for (const reader of page.confidants) {
      const words = await mark(reader);
      for (const place of document.querySelectorAll(`[data-mark="${CSS.escape(reader.id)}"]`)) {
        place.hidden = false;
        place.querySelector("[data-mark-words]").textContent = words;
      }
    }
  }

  async function showReaders(place, readers) {
    const lines = await Promise.all(readers.map(async reader => {
      const line = document.createElement("li");
      const name = document.createElement("strong");
      name.textContent = reader.name;
      line.append(name, ` · ${await mark(reader)}`);
      return line;
    }));
    place.replaceChildren(...lines);
  }

  /// Who reads by now: the page is asked again, without leaving it.
  async function now() {
    const answer = await fetch(`/line/${page.line.address}/${page.language}`, { credentials: "omit", cache: "no-store" });
    const anew = new DOMParser().parseFromString(await answer.text(), "text/html");
    return JSON.parse(anew.querySelector("#line").textContent).confidants;
  }

  return { mark, showMarks, showReaders, now };
}

/// Readers as the seal wants them.
export function sealable(readers) {
  return readers.map(({ id, publicKey }) => ({ id, publicKey: bytes(publicKey) }));
}
