// The other side of a story, told apart and sealed; both are opened together.

import { sides } from "line/other-side";
import { mend } from "line/problems";
import { onSubmit, onTap } from "line/tap";
import { day, say } from "line/texts";
import { show, view } from "line/views";

export function tellingOtherSide(both) {
  const place = view("other");
  const form = place.querySelector("[data-part-form]");
  const words = form.querySelector("textarea");

  onSubmit(form, async () => {
    const text = words.value.trim();
    if (!text) throw mend(say("empty"), words);
    await both.tell({ kind: "words", text }, "O");
    words.value = "";
    render();
    place.querySelector("h1").focus();
  });

  onTap(place.querySelector("[data-look]"), async () => {
    await both.read();
    render();
  });

  function render() {
    const { C, O } = both.parts;
    place.querySelector("[data-state]").textContent = say(`other.${C && O ? "both" : O ? "told" : C ? "waits" : "neither"}`);
    place.querySelector("[data-parts]").replaceChildren(...sides(both.messages, { C: say("client"), O: say("you") }));
    place.querySelector("[data-until]").textContent = day(both.expires);
    form.hidden = O;
  }

  render();
  show("other");
}
