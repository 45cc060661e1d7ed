// An address to be told at that something came in: sealed like all else, and used by the confidant herself.

import { mend } from "line/problems";
import { onSubmit, onTap } from "line/tap";
import { say } from "line/texts";
import { onEntering, show, view } from "line/views";

export function notifying(talk) {
  const place = view("notify");
  const form = place.querySelector("[data-notify]");
  const no = place.querySelector("[data-notify-no]");

  onEntering("notify", () => {
    const last = talk.own.conversation.messages.findLast(({ json }) => json.kind === "notify");
    no.hidden = !last?.json.address;
  });

  onSubmit(form, async () => {
    const address = form.elements.address.value.trim();
    if (!address) throw mend(say("address-first"), form.elements.address);
    await tellAddress(address);
  });

  onTap(no, () => tellAddress(""));

  async function tellAddress(address) {
    await talk.write({ kind: "notify", address });
    form.reset();
    show("talk");
  }
}
