// What came of an introduction: yes, can't, or a question, and her answer to it.

import { showLink } from "line/links";
import { introduced, body } from "line/messages";
import { part } from "line/parts";
import { isOver, mend } from "line/problems";
import { onSubmit, onTap } from "line/tap";
import { day, say } from "line/texts";
import { show, view } from "line/views";

export function introductions({ links, title }) {
  const place = view("introduced");
  const words = place.querySelector("textarea");
  let now = null;

  onTap(place.querySelector("[data-look]"), async () => {
    const before = now.case.messages.length;
    await look();
    return say(now.case.messages.length > before ? "something-new" : "nothing-new");
  });

  onSubmit(place.querySelector("[data-write]"), async () => {
    const text = words.value.trim();
    if (!text) throw mend(say("empty"), words);
    await now.case.write({ kind: "words", text });
    words.value = "";
    render();
    return say("sent");
  });

  async function look() {
    now.case = await links.open(now.json.secret);
    render();
  }

  function render() {
    const { json, case: asked } = now;
    place.querySelector("[data-to]").textContent = json.to.name;
    place.querySelector("[data-state]").textContent = stateOf(asked.messages, json.to.name);
    place.querySelector("[data-messages]").replaceChildren(...asked.messages.map(message => line(message, json.to.name)));
    showLink(place, links.address(json.secret), say("copied"));
  }

  function line({ number, direction, json, day: on }, name) {
    const piece = part("message", { from: direction === "C" ? say("you") : name, day: day(on) });
    piece.dataset.from = direction === "C" ? "C" : "K";
    piece.querySelector("[data-body]").append(...(number === 1 ? [introduced(json, title)] : answered(json)));
    return piece;
  }

  return {
    async see(json) {
      now = { json, case: await links.open(json.secret) };
      render();
      show("introduced");
    },

    /// Fills in, where the conversation shows an introduction, what came of it. What fails is looked for again later.
    async showStates(messages) {
      const lines = view("talk").querySelectorAll("[data-messages] > li");
      for (const [at, { json }] of messages.entries()) {
        if (json.kind !== "introduction") continue;
        const state = lines[at].querySelector("[data-state]");
        try {
          state.textContent = stateOf((await links.open(json.secret)).messages, json.to.name);
        } catch (wrong) {
          if (isOver(wrong)) state.textContent = say("state.gone");
        }
      }
    },
  };
}

export function answered(json) {
  if (json.kind !== "answer") return [body(json)];
  const answer = document.createElement("p");
  answer.append(Object.assign(document.createElement("strong"), { textContent: say(json.answer) }));
  return [answer, ...(json.text ? [part("said-words", { text: json.text })] : [])];
}

function stateOf(messages, name) {
  const answer = messages.findLast(({ json }) => json.kind === "answer")?.json.answer;
  return say(`state.${answer ?? "waiting"}`, name);
}
