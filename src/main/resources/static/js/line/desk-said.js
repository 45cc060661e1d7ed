// What was said, as the desk shows it: a kind of message a part. Words of a client are text and never markup.

import { introduction, side } from "line/desk-linked";
import { copy, many, text } from "line/desk-page";
import { list, mailto, missedNames, optionTitles } from "line/desk-wording";

const parts = {
  story({ text: words, missed, wants }) {
    const part = copy("story", { text: words, missed: missedNames(missed), wants: optionTitles(wants) });
    part.querySelector("[data-part=missed]").hidden = list(missed).length === 0;
    part.querySelector("[data-part=wants]").hidden = list(wants).length === 0;
    return part;
  },
  words: ({ text: words }) => copy("words", { text: words }),
  options: ({ ids, text: words }) => copy("options", { options: optionTitles(ids), text: words || null }),
  colleagues: ({ list: names, text: words }) => copy("colleagues", {
    sent: many("colleagues.sent", list(names).length), names: list(names).map(({ name }) => name), text: words || null,
  }),
  introduction,
  side,
  notify: ({ address }, desk, latest) => notify(address, latest),
  landed: ({ landed }) => copy("landed", { text: text(`landed.${landed}`) }),
};

/// latest: nothing of this kind came after it
export function said(desk, json, latest) {
  return Object.hasOwn(parts, json.kind) ? parts[json.kind](json, desk, latest) : copy("unknown");
}

// Her own mail program writes it: Peil never learns the address.
function notify(address, latest) {
  const part = copy("notify", { wants: address ? text("notify.wants", address) : text("notify.no-more") });
  const tell = Boolean(address) && latest;
  for (const hidden of part.querySelectorAll("[data-part]")) hidden.hidden = !tell;
  if (tell) part.querySelector("[data-way=mail]").href = mailto(address, text("notify.subject"), text("notify.body"));
  return part;
}
