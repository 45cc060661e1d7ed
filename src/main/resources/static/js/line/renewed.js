// A confidant whose key is new can't read what was sealed before. Whether she may again is the client's to say.

import { part } from "line/parts";
import { onTap } from "line/tap";
import { say } from "line/texts";
import { view } from "line/views";
import { sealable } from "line/who";

export async function askForUnkeyed(conversation, who) {
  const place = view("talk").querySelector("[data-unkeyed]");
  const without = conversation.readers.filter(reader => !reader.keyed && reader.publicKey);
  place.replaceChildren(...await Promise.all(without.map(reader => asked(conversation, reader, who))));
}

async function asked(conversation, reader, who) {
  const piece = part("unkeyed", { name: reader.name, mark: await who.mark(reader) });
  const button = piece.querySelector("[data-reseal]");
  onTap(button, async () => {
    await conversation.sealFor(sealable([reader]));
    button.hidden = true;
    return say("resealed");
  });
  return piece;
}
