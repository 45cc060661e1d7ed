// Two of the six, asked at random: only whoever wrote them down goes on. Then it is sealed and sent, once.

import { openCase, sealCase } from "line/case";
import { onSubmit, onTap } from "line/tap";
import { say } from "line/texts";
import { onEntering, view } from "line/views";
import { sealable } from "line/who";

/// @param draft gives the message as it would be sent now
/// @param sent is given the conversation that came of it
export function confirming({ at, page, draft, days, words, who, sent }) {
  const place = view("confirm");
  const fields = [...place.querySelectorAll("[data-answer]")];
  const changed = place.querySelector("[data-readers-changed]");
  let asked = [0, 1];
  let sealed = null;

  onEntering("confirm", () => {
    asked = twoOfSix();
    place.querySelectorAll("[data-asked]").forEach((number, at) => { number.textContent = asked[at] + 1; });
    fields.forEach(field => { field.value = ""; mark(field, false); });
    changed.hidden = true;
  });

  onSubmit(place.querySelector("[data-confirm]"), async () => {
    const wrong = fields.filter((field, at) => mark(field, tidy(field.value) !== words()[asked[at]]));
    if (wrong.length > 0) return void wrong[0].focus();
    try {
      await send();
    } catch (problem) {
      if (problem.name !== "ReadersChanged") throw problem;
      await tellReaders();
    }
  }, "sealing");

  onTap(place.querySelector("[data-readers-agreed]"), async () => {
    changed.hidden = true;
    await send();
  }, "sealing");

  async function send() {
    const message = draft();
    const said = JSON.stringify(message) + days();
    const { lookup, receiptKey } = await at.crypt.receipt({ line: at.line, words: words() });
    // Changed since it was last on its way: that one may have arrived, and these words open it then.
    if (sealed && sealed.said !== said) {
      const arrived = await openCase(at, { lookup, key: receiptKey }).catch(ifRefused);
      if (arrived) {
        await arrived.write(message);
        return sent(arrived, message);
      }
      sealed = null;
    }
    sealed ??= { said, go: await sealCase(at, {
      kind: "CONVERSATION", lookup, key: receiptKey, days: days(), readers: sealable(page.confidants), message }) };
    const conversation = await sealed.go();
    sealed = null;
    await sent(conversation, message);
  }

  async function tellReaders() {
    page.confidants = await who.now();
    sealed = null;
    await who.showReaders(place.querySelector("[data-readers-now]"), page.confidants);
    changed.hidden = false;
    changed.querySelector("button").focus();
  }
}

function twoOfSix() {
  const chance = crypto.getRandomValues(new Uint32Array(2));
  const first = chance[0] % 6;
  return [first, (first + 1 + (chance[1] % 5)) % 6].sort();
}

function mark(field, wrong) {
  wrong ? field.setAttribute("aria-invalid", "true") : field.removeAttribute("aria-invalid");
  field.closest(".field").querySelector("[data-wrong]").hidden = !wrong;
  return wrong;
}

export function tidy(word) {
  return word.trim().toLowerCase().normalize("NFC");
}

function ifRefused(wrong) {
  if (wrong.name !== "Refused") throw wrong;
  return null;
}
