// Her six words again: typed or pasted, each slip caught at its own field.

import { openCase } from "line/case";
import { part } from "line/parts";
import { isOver, mend } from "line/problems";
import { onSubmit } from "line/tap";
import { say } from "line/texts";
import { view } from "line/views";
import { check } from "line/words";
import { tidy } from "line/confirm";

/// @param lists the word lists by language: a receipt may be in another than the page
export function opening({ at, lists, opened }) {
  const form = view("open").querySelector("[data-open]");
  const fields = [...form.querySelectorAll("[data-word]")];

  fields.forEach((field, place) => {
    field.addEventListener("paste", event => paste(event, place));
    field.addEventListener("input", () => spread(field, place));
    field.addEventListener("change", () => slips());
  });

  onSubmit(form, async () => {
    const empty = fields.find(field => !tidy(field.value));
    if (empty) throw mend(say("six"), empty);
    const [first] = slips();
    if (first) return void fields[first.at].focus();
    await open(fields.map(field => tidy(field.value)));
  }, "opening");

  async function open(words) {
    const { lookup, receiptKey } = await at.crypt.receipt({ line: at.line, words });
    try {
      await opened(await openCase(at, { lookup, key: receiptKey }));
      form.reset();
    } catch (wrong) {
      if (isOver(wrong)) throw mend(say("refused"), fields[0]);
      throw wrong;
    } finally {
      await at.crypt.forget(receiptKey);
    }
  }

  function paste(event, from) {
    const words = split(event.clipboardData.getData("text"));
    if (words.length < 2) return;
    event.preventDefault();
    fill(words, from);
  }

  // A space after a word goes on to the next field, as on paper.
  function spread(field, place) {
    const words = split(field.value);
    if (words.length > 1) fill(words, place);
    else if (/\s$/.test(field.value) && words.length === 1 && fields[place + 1]) {
      field.value = words[0];
      fields[place + 1].focus();
      slips();
    }
  }

  function fill(words, from) {
    words.slice(0, fields.length - from).forEach((word, at) => { fields[from + at].value = word; });
    fields[Math.min(from + words.length, fields.length) - 1].focus();
    slips();
  }

  /// The language whose list knows most of what was typed is the receipt's.
  function slips() {
    const words = fields.map(field => tidy(field.value));
    const found = Object.values(lists)
      .map(list => check(words, list).filter(({ word }) => word))
      .reduce((best, other) => (other.length < best.length ? other : best));
    fields.forEach((field, at) => remark(field, found.find(slip => slip.at === at)));
    return found;
  }

  function remark(field, slip) {
    const place = document.getElementById(field.getAttribute("aria-describedby"));
    field.toggleAttribute("aria-invalid", false);
    place.replaceChildren();
    if (!slip) return;
    field.setAttribute("aria-invalid", "true");
    const piece = part("slip", { what: say(slip.nearest.length ? "unlike.near" : "unlike") });
    piece.querySelector("[data-nearest]").append(...slip.nearest.map(word => instead(field, word)));
    place.append(piece);
  }

  function instead(field, word) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: word, className: "button" });
    button.addEventListener("click", () => {
      field.value = word;
      field.focus();
      slips();
    });
    return button;
  }
}

// Numbers before the words, as they stand on paper, are no words.
function split(text) {
  return text.toLowerCase().normalize("NFC").split(/[^\p{L}-]+/u).filter(Boolean);
}
