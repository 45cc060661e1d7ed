// She asks to be introduced to one colleague, who learns exactly what she ticks and nothing else.

import { introduced } from "line/messages";
import { mend } from "line/problems";
import { onSubmit } from "line/tap";
import { say, together } from "line/texts";
import { show, view } from "line/views";

/// @param story gives what she told first
/// @param asked is given the introduction when it has gone
export function introducing({ page, links, talk, story, title, asked }) {
  const place = view("introduce");
  const form = place.querySelector("[data-introduction]");
  const field = name => form.elements[`introduce-${name}`];
  let to = null;
  let underWay = null;

  form.addEventListener("input", preview);
  form.elements.story.addEventListener("change", () => {
    if (form.elements.story.checked && !field("story").value) field("story").value = story().text;
    place.querySelector("#introduce-story-field").hidden = !form.elements.story.checked;
    preview();
  });

  onSubmit(form, async () => {
    if (!field("contact").value.trim()) throw mend(say("contact-first"), field("contact"));
    const what = told();
    const said = JSON.stringify(what);
    if (underWay?.said !== said) {
      const secret = await links.newSecret();
      underWay = { said, secret, send: await links.seal(secret, "INTRODUCTION", talk.own.conversation.days, letter(what)) };
    }
    const { secret, send } = underWay;
    await send();
    const { name, email, phone } = to;
    await talk.write({ kind: "introduction", to: { name, email, phone }, secret, what });
    underWay = null;
    form.reset();
    asked(talk.own.conversation.messages.at(-1).json);
  });

  function told() {
    const data = new FormData(form);
    const words = name => data.get(`introduce-${name}`).trim() || undefined;
    const { missed, wants } = story();
    return {
      name: words("name"), contact: words("contact"),
      missed: data.has("missed") && missed.length ? missed : undefined,
      wants: data.has("wants") && wants.length ? wants : undefined,
      story: data.has("story") ? words("story") : undefined,
      note: words("note"),
    };
  }

  function letter(what) {
    return { kind: "introduction", from: together(page.confidants.map(({ name }) => name)), ...what };
  }

  function preview() {
    place.querySelector("[data-preview]").replaceChildren(introduced(letter(told()), title));
  }

  return {
    ask(one) {
      to = one;
      underWay = null;
      form.reset();
      place.querySelector("#introduce-story-field").hidden = true;
      place.querySelector("[data-to]").textContent = one.name;
      const { missed, wants } = story();
      place.querySelector("[data-may=missed]").hidden = missed.length === 0;
      place.querySelector("[data-may=wants]").hidden = wants.length === 0;
      place.querySelector("[data-now=missed]").textContent = missed.length ? together(missed.map(one => say(one).toLowerCase())) : "";
      place.querySelector("[data-now=wants]").textContent = wants.map(title).join("; ");
      preview();
      show("introduce");
    },
  };
}
