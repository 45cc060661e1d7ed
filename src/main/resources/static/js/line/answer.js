// A colleague reads what the client wants her to know, and answers: yes, can't now, or a question first.

import { answered } from "line/introduced";
import { introduced } from "line/messages";
import { part } from "line/parts";
import { mend } from "line/problems";
import { onSubmit, onTap } from "line/tap";
import { day, say } from "line/texts";
import { show, view } from "line/views";

export function answering(asked) {
  const place = view("introduction");
  const form = place.querySelector("[data-answer-form]");
  const title = id => document.querySelector(`[data-option-name="${CSS.escape(id)}"]`)?.textContent ?? id;

  onSubmit(form, async () => {
    const data = new FormData(form);
    const answer = data.get("answer");
    const text = data.get("answer-text").trim();
    if (!answer) throw mend(say("answer-first"), form.elements.answer[0]);
    if (answer === "question" && !text) throw mend(say("question-first"), form.elements["answer-text"]);
    await asked.write({ kind: "answer", answer, text }, "O");
    form.reset();
    render();
    return say("sent");
  });

  onTap(place.querySelector("[data-look]"), async () => {
    const fresh = await asked.read();
    render();
    return say(fresh > 0 ? "something-new" : "nothing-new");
  });

  function render() {
    place.querySelector("[data-introduced]").replaceChildren(introduced(asked.messages[0].json, title));
    place.querySelector("[data-messages]").replaceChildren(...asked.messages.slice(1).map(line));
    place.querySelector("[data-until]").textContent = day(asked.expires);
  }

  render();
  show("introduction");
}

function line({ direction, json, day: on }) {
  const piece = part("message", { from: say(direction === "O" ? "you" : "client"), day: day(on) });
  piece.dataset.from = direction === "O" ? "C" : "K";
  piece.querySelector("[data-body]").append(...answered(json));
  return piece;
}
