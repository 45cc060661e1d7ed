// What happened, in her own words, and what she missed.

import { mend } from "line/problems";
import { onSubmit } from "line/tap";
import { say } from "line/texts";
import { show } from "line/views";

/// Gives what is in the form at the time: {text, missed, counted}.
export function telling() {
  const form = document.querySelector("[data-tell]");

  const told = () => {
    const data = new FormData(form);
    return { text: data.get("story").trim(), missed: data.getAll("missed"), counted: data.has("counted") };
  };

  onSubmit(form, async () => {
    const { text, missed } = told();
    if (!text && missed.length === 0) throw mend(say("nothing"), form.elements.story);
    show("options");
  });

  return { told, forget: () => form.reset() };
}
