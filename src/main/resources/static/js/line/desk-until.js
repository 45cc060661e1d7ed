// What is on paper already may not be lost to a bad connection: it is tried until the server has it.

import { show, text, trouble, view, wait } from "line/desk-page";

const PASSING = { Offline: "trouble.offline", SignedOut: "trouble.signed-out", Server: "trouble.server" };

/// Does it until it is done, once more at each press of a button. What isn't passing, fails.
export async function untilDone(does) {
  for (;;) {
    wait(text("wait.keep"));
    try {
      return await does();
    } catch (wrong) {
      if (!PASSING[wrong.name]) throw wrong;
      await again(text(PASSING[wrong.name]));
    }
  }
}

function again(why) {
  show("again");
  trouble(why);
  return new Promise(resolve => { view("again").querySelector("[data-act=again]").onclick = resolve; });
}
