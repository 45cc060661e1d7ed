// The conversation: what both said, day by day, and room for more.

import { messageLine } from "line/messages";
import { mend } from "line/problems";
import { onSubmit, onTap, sentence, tell } from "line/tap";
import { day, say } from "line/texts";
import { onEntering, show, view } from "line/views";

const AWAITED = ["story", "words", "options"];

/// @param acts what buttons in messages do
/// @param changed is given the conversation each time that it comes into sight or was read
export function talking({ title, acts, changed }) {
  const place = view("talk");
  const form = place.querySelector("[data-write]");
  const words = form.querySelector("textarea");
  const own = { conversation: null };

  onEntering("talk", () => {
    render();
    changed(own.conversation);
  });
  onTap(place.querySelector("[data-look]"), look);
  onSubmit(form, async () => {
    const text = words.value.trim();
    if (!text) throw mend(say("empty"), words);
    await write({ kind: "words", text });
    words.value = "";
    words.dispatchEvent(new Event("input"));
    return say("sent");
  });

  function enter(conversation, justSent) {
    own.conversation = conversation;
    place.querySelector("[data-sent]").hidden = !justSent;
    show("talk");
  }

  async function look() {
    const fresh = await own.conversation.read().catch(found);
    render();
    await changed(own.conversation);
    return say(fresh > 0 ? "something-new" : "nothing-new");
  }

  /// Adds to the conversation, from whatever view.
  async function write(json) {
    await own.conversation.write(json).catch(found);
    place.querySelector("[data-sent]").hidden = true;
    render();
  }

  // What doesn't fit was changed on the way or kept back: she is told at once, and calls rather than writes.
  function found(wrong) {
    if (wrong.name === "Gone") show("gone");
    if (wrong.name === "Tampered") tell(place.querySelector("[data-tampered]"), "trouble", sentence(wrong));
    throw wrong;
  }

  function render() {
    const { conversation } = own;
    const { messages, readers } = conversation;
    const from = { C: say("you"), K: readers.length === 1 ? readers[0].name : say("confidant") };
    place.querySelector("[data-messages]").replaceChildren(...messages.map(message =>
      messageLine(message, { from: from[message.direction], title, acts })));
    place.querySelector("[data-unanswered]").hidden = !waits(messages);
    document.querySelectorAll("[data-view=talk] [data-until], [data-view=keep] [data-until]").forEach(until => {
      until.textContent = day(conversation.expires);
    });
  }

  return { enter, write, render, own };
}

// What she writes waits for an answer; an address, or that it landed, doesn't.
function waits(messages) {
  const last = messages.findLast(({ direction, json }) => direction === "K" || AWAITED.includes(json.kind));
  return last?.direction === "C";
}
