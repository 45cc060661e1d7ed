// A message as it is read, by its kind.

import { card } from "line/options-list";
import { part } from "line/parts";
import { day, say, together } from "line/texts";

/// @param acts what its buttons do: {colleagues, introduction, side}, each given the message
export function messageLine(message, { from, title, acts }) {
  const line = part("message", { from, day: day(message.day) });
  line.dataset.from = message.direction;
  line.dataset.number = message.number;
  line.querySelector("[data-body]").append(body(message.json, title, acts));
  return line;
}

export function body(json, title, acts = {}) {
  switch (json.kind) {
    case "story": return story(json, title);
    case "words": return part("said-words", { text: json.text });
    case "options": return options(json);
    case "colleagues": return withButton(part("said-colleagues", { text: json.text ?? "" }), "[data-colleagues]", acts.colleagues, json);
    case "introduction": return withButton(part("said-introduction", { to: json.to.name }), "[data-introduction-open]", acts.introduction, json);
    case "side": return withButton(part("said-side"), "[data-side-open]", acts.side, json);
    case "notify": return json.address ? part("said-notify", { address: json.address }) : part("said-notify-no");
    case "landed": return part("said-landed", { landed: say(`landed.${json.landed}`) });
    default: return part("said-unknown");
  }
}

function story({ text, missed, wants }, title) {
  return part("said-story", {
    text,
    missed: missed.length ? together(missed.map(one => say(one).toLowerCase())) : "",
    wants: wants.map((id, at) => `${at + 1}. ${title(id)}`).join("; "),
  });
}

function options({ ids, text }) {
  const piece = part("said-options", { text: text ?? "" });
  const cards = ids.map(card).filter(Boolean).map(one => one.cloneNode(true));
  for (const one of cards) one.open = false;
  piece.querySelector("[data-sent-options]").append(...cards);
  return piece;
}

function withButton(piece, button, act, json) {
  piece.querySelector(button).addEventListener("click", () => act?.(json));
  return piece;
}

/// What a colleague gets to read of her, and nothing else.
export function introduced({ from, name, contact, missed, wants, story, note }, title) {
  return part("introduced", {
    from, name, contact, story, note,
    missed: missed ? together(missed.map(one => say(one).toLowerCase())) : "",
    wants: wants ? wants.map(title).join("; ") : "",
  });
}
