// A new key in the place of the old: every case and every tick that the old one opens, sealed to the new one.
//
// The server changes all of it at once, or nothing. Whoever closes her browser halfway still has her old key.

import { b64, bytes } from "line/crypter";
import { makeKey } from "line/desk-key";
import { today } from "line/desk-day";
import { text, wait } from "line/desk-page";
import { untilDone } from "line/desk-until";

const TRIES = 3;

/// @returns whether it was done; not when she went back, or when cases kept coming in
export async function renew(desk) {
  const made = await makeKey(desk);
  if (!made) return null;
  for (let tried = 0; tried < TRIES; tried++) {
    const sealed = await all(desk, made.publicKey);
    try {
      await untilDone(() => desk.api.post("renewal", { ...made.stored, ...sealed }));
    } catch (wrong) {
      if (wrong.name === "Conflict") continue; // A case came in meanwhile.
      throw wrong;
    }
    Object.assign(desk.data.me, made.stored, { since: today() });
    desk.opened(made.handle);
    return true;
  }
  await desk.keys.forget(made.handle);
  return false;
}

async function all(desk, publicKey) {
  const cases = (await desk.api.get("cases")).filter(({ sealed }) => sealed);
  const quarters = (await desk.api.get("quarters")).filter(({ reported, ticks }) => !reported && ticks > 0);
  const ticks = [];
  for (const { quarter } of quarters) ticks.push(...await desk.api.post("ticks", { quarter }));
  const whole = cases.length + ticks.length;
  let moved = 0;
  const each = async (things, seal) => {
    const sealed = [];
    for (const thing of things) {
      if (moved % 10 === 0) wait(text("wait.renew", moved, whole), text("wait.renew.why"));
      const one = thing.sealed && await seal(thing, [{ id: desk.data.me.id, publicKey }]).catch(unreadable);
      if (one) sealed.push({ id: thing.id, sealed: b64(one) });
      moved++;
    }
    return sealed;
  };
  return { cases: await each(cases, (one, to) => sealCase(desk, one, to)), ticks: await each(ticks, (one, to) => sealTick(desk, one, to)) };
}

// What the old key doesn't open, was never hers to read: there is nothing to seal.
function unreadable(wrong) {
  if (wrong.name === "Refused") return null;
  throw wrong;
}

async function sealCase({ keys, me, data }, { id, sealed }, confidants) {
  const handle = await keys.openSealed({ line: data.line.id, id, confidant: me, sealed: bytes(sealed) });
  const [to] = await keys.sealCaseFor({ case: handle, confidants });
  await keys.forget(handle);
  return to.sealed;
}

async function sealTick({ keys, me }, { id, sealed }, confidants) {
  const [to] = await keys.sealTickFor({ record: id, confidant: me, sealed: bytes(sealed), confidants });
  return to.sealed;
}
