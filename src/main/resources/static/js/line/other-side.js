// The other side, if and only if she wants it: each tells apart and sealed, and both are opened together.

import { showLink } from "line/links";
import { part } from "line/parts";
import { mend } from "line/problems";
import { onSubmit, onTap } from "line/tap";
import { day, say } from "line/texts";
import { onEntering, show, view } from "line/views";

export function otherSide({ links, talk }) {
  const ask = view("side");
  const both = view("sides");
  const words = both.querySelector("textarea");
  const form = both.querySelector("[data-part-form]");
  let underWay = null;
  let now = null;

  onEntering("side", () => {
    const made = talk.own.conversation.messages.find(({ json }) => json.kind === "side");
    ask.querySelector("[data-side-make]").hidden = Boolean(made);
    if (made) see(made.json).catch(() => show("talk"));
  });

  onTap(ask.querySelector("[data-side-make]"), async () => {
    underWay ??= await begun();
    await underWay.send();
    await talk.write({ kind: "side", secret: underWay.secret });
    const { secret } = underWay;
    underWay = null;
    await see({ secret });
  });

  onTap(both.querySelector("[data-look]"), async () => {
    now.case = await links.open(now.secret);
    render();
  });

  onSubmit(form, async () => {
    const text = words.value.trim();
    if (!text) throw mend(say("empty"), words);
    await now.case.tell({ kind: "words", text }, "C");
    words.value = "";
    render();
  });

  async function begun() {
    const secret = await links.newSecret();
    return { secret, send: await links.seal(secret, "SIDE", talk.own.conversation.days) };
  }

  async function see({ secret }) {
    now = { secret, case: await links.open(secret) };
    render();
    show("sides");
  }

  function render() {
    both.querySelector("[data-state]").textContent = stateOf(now.case.parts);
    both.querySelector("[data-parts]").replaceChildren(...sides(now.case.messages, { C: say("you"), O: say("other") }));
    form.hidden = now.case.parts.C;
    both.querySelector("[data-sides-link]").hidden = now.case.parts.O;
    showLink(both, links.address(now.secret), say("copied"));
  }

  return { see };
}

export function stateOf({ C, O }) {
  return say(`sides.${C && O ? "both" : C ? "C" : O ? "O" : "neither"}`);
}

/// Both sides beside each other; none before both are there.
export function sides(messages, names) {
  return messages.map(({ direction, json, day: on }) => {
    const piece = part("message", { from: names[direction], day: day(on) });
    piece.dataset.from = direction === "C" ? "C" : "K";
    piece.querySelector("[data-body]").append(part("said-words", { text: json.text }));
    return piece;
  });
}
