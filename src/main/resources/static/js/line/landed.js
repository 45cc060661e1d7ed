// Afterwards, once: did it land?

import { count } from "line/count";
import { mend } from "line/problems";
import { onSubmit } from "line/tap";
import { say } from "line/texts";
import { show, view } from "line/views";

export function landing({ at, page, talk }) {
  const form = view("landed").querySelector("[data-landed]");

  onSubmit(form, async () => {
    const data = new FormData(form);
    const landed = data.get("landed");
    if (!landed) throw mend(say("landed-first"), form.elements.landed[0]);
    await talk.write({ kind: "landed", landed });
    if (data.has("counted")) count(at, page.confidants, { t: "landed", landed });
    form.reset();
    show("talk");
  });

  /// Once she said yes or no, nobody asks again.
  return {
    offer(messages) {
      const said = messages.findLast(({ json }) => json.kind === "landed")?.json.landed;
      view("talk").querySelector("[data-go=landed]").closest("li").hidden = said === "yes" || said === "no";
    },
  };
}
