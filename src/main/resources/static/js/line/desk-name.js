// A name for a conversation, made from its number: two words of the list, that say nothing about anybody.

export function nameOf(id, list) {
  const hex = id.replaceAll("-", "");
  const word = from => list[Number.parseInt(hex.slice(from, from + 8), 16) % list.length];
  const name = `${word(0)} ${word(20)}`;
  return name[0].toUpperCase() + name.slice(1);
}
