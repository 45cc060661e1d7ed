// The options may be looked at, and put in order, from the conversation too.

import { mend } from "line/problems";
import { onTap } from "line/tap";
import { say } from "line/texts";
import { show, view } from "line/views";

export function sendingList({ options, talk }) {
  const place = view("options");

  view("talk").querySelector("[data-options-again]").addEventListener("click", () => {
    for (const one of place.querySelectorAll("[data-only]")) one.hidden = one.dataset.only !== "talk";
    show("options");
  });

  onTap(place.querySelector("[data-send-list]"), async () => {
    const ids = options.wanted();
    if (ids.length === 0) throw mend(say("list-empty"));
    await talk.write({ kind: "options", ids, text: "" });
    show("talk");
  });
}
