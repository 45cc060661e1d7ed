// A name for a conversation, made from its number: a quality and a thing. The same conversation has the same name at
// every confidant's desk, in the language of each.

import { QUALITIES, THINGS } from "line/desk-names";

/// @param id of the conversation, which is drawn at random: two can have one name, rarely
export function nameOf(id, language) {
  const hex = id.replaceAll("-", "");
  const of = (all, from) => all[Number.parseInt(hex.slice(from, from + 8), 16) % all.length];
  const { [language]: quality } = of(QUALITIES, 0);
  const { [language]: thing } = of(THINGS, 20);
  return `${quality[0].toUpperCase()}${quality.slice(1)} ${thing}`;
}
