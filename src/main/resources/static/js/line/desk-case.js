// One conversation as the desk holds it: opened, read on, and written to. Knows nothing of the page.

import { b64, bytes } from "line/crypter";
import { today } from "line/desk-day";

/// one: a line of the list. Fails with Refused when her key doesn't open it, with Tampered when it isn't what was written.
export async function openCase(desk, one) {
  const { keys, api, data, me } = desk;
  const handle = await keys.openSealed({ line: data.line.id, id: one.id, confidant: me, sealed: bytes(one.sealed) });
  const opened = { ...one, handle, messages: [], onTheWay: null };
  await readOn({ keys, api }, opened);
  return opened;
}

/// What came since.
export async function readOn({ keys, api }, opened) {
  const got = await api.post("cases/read", { id: opened.id, after: opened.messages.length });
  const sealed = got.messages.map(message => ({ ...message, ciphertext: bytes(message.ciphertext) }));
  const { messages } = await keys.read({ case: opened.handle, messages: sealed, head: bytes(got.head) });
  opened.messages.push(...messages.map((message, at) => ({ ...message, day: got.messages[at].day })));
  Object.assign(opened, { expires: got.expires, days: got.days, confidants: got.confidants });
}

/// @returns whether it was taken. When something came in between it is not: that is read first.
export async function writeTo({ keys, api }, opened, json) {
  const { id, handle } = opened;
  const number = opened.messages.length + 1;
  const said = JSON.stringify(json);
  // Sent, and never answered: the same goes again, so that it can't be taken twice.
  if (opened.onTheWay?.said !== said || opened.onTheWay.number !== number) {
    const { ciphertext, head } = await keys.write({ case: handle, number, direction: "K", json });
    opened.onTheWay = { said, number, body: { id, number, ciphertext: b64(ciphertext), head: b64(head) } };
  }
  let taken;
  try {
    taken = await api.post("cases/write", opened.onTheWay.body);
  } catch (wrong) {
    if (wrong.name !== "Conflict") throw wrong;
    opened.onTheWay = null;
    await readOn({ keys, api }, opened);
    const last = opened.messages.at(-1);
    return last.direction === "K" && last.number === number && JSON.stringify(last.json) === said;
  }
  await keys.written(handle);
  opened.onTheWay = null;
  opened.messages.push({ number, direction: "K", json, day: today() });
  if (taken.expires) opened.expires = taken.expires;
  return true;
}
