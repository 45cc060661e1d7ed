// How long it stays: longer, shorter, or gone at once with all that came of it.

import { chooseDays, chosenDays } from "line/days";
import { isOver, mend } from "line/problems";
import { onSubmit, onTap } from "line/tap";
import { say } from "line/texts";
import { onEntering, show, view } from "line/views";

export function keeping({ page, links, talk, ended }) {
  const place = view("keep");
  const form = place.querySelector("[data-keep]");
  const days = form.querySelector("[data-days]");
  const sure = place.querySelector("[data-end-sure]");

  onEntering("keep", () => {
    sure.checked = false;
    chooseDays(days, page.days, talk.own.conversation.days ?? page.keep);
  });

  onSubmit(form, async () => {
    const chosen = chosenDays(days);
    await talk.own.conversation.keep(chosen);
    for (const linked of await all()) await linked.keep(chosen);
    talk.render();
    return say("kept");
  });

  onTap(place.querySelector("[data-end]"), async () => {
    if (!sure.checked) throw mend(say("sure-first"), sure);
    for (const linked of await all()) await linked.end();
    await talk.own.conversation.end();
    ended();
    show("ended");
  });

  // What hangs on the conversation, as far as it is still there.
  async function all() {
    const secrets = talk.own.conversation.messages.map(({ json }) => json.secret).filter(Boolean);
    const opened = [];
    for (const secret of secrets) {
      const linked = await links.open(secret).catch(ifOver);
      if (linked) opened.push(linked);
    }
    return opened;
  }
}

function ifOver(wrong) {
  if (!isOver(wrong)) throw wrong;
  return null;
}
