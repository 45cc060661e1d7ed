// The confidant's desk: opens with her passphrase, shows a view at a time, and locks itself. All that is secret stays in
// the worker and on this page; the server gets what is sealed.

import { b64, bytes, crypter } from "line/crypter";
import { deskApi } from "line/desk-api";
import { setUp } from "line/desk-key";
import { attachKeys, showKeys } from "line/desk-keys";
import { showList } from "line/desk-list";
import { show, shows, text, trouble, view, wait } from "line/desk-page";
import { showReport } from "line/desk-report";
import { forgetSheet } from "line/desk-sheet";
import { attachTalk, leaveTalk, showTalk } from "line/desk-talk";
import { attachUnlock } from "line/desk-unlock";
import { leaving } from "line/leave";

const IDLE = 30 * 60 * 1000;
const NOBODYS = "00000000-0000-0000-0000-000000000000";

const page = document.querySelector("[data-desk]");
const nav = page.querySelector("[data-nav]");
const data = JSON.parse(document.getElementById("line").textContent);

const KNOWN = {
  Offline: "trouble.offline", Unreachable: "trouble.offline", SignedOut: "trouble.signed-out", Gone: "trouble.gone", TooLong: "trouble.long",
  Refused: "trouble.refused", RangeError: "trouble.memory", Failed: "trouble.browser",
};

const desk = {
  data,
  api: deskApi(data),
  keys: null,
  me: null,
  rolledBack: new Map(),
  replaced: new Set(),
  trouble,

  /// From now on this key opens what is read.
  opened(handle) {
    desk.me = handle;
    nav.hidden = false;
    stir();
  },

  go: name => places[name](desk),

  talk: one => desk.tried(async () => {
    await showTalk(desk, one);
    if (history.state?.view !== "talk") history.pushState({ view: "talk" }, "");
  }),

  /// Does it, and says in words when it can't be done. What she was looking at stays.
  async tried(does) {
    const before = shows();
    try {
      await does();
    } catch (wrong) {
      if (shows() === "wait") show(before === "wait" ? home() : before);
      desk.failed(wrong);
    }
  },

  failed(wrong) {
    if (wrong.name === "Closed") return;
    trouble(text(KNOWN[wrong.name] ?? (/memory/i.test(wrong.message) ? "trouble.memory" : "trouble.server")));
  },

  /// Cases with the mark by which this browser remembers them, and the hash of their key; null when hers doesn't open it.
  /// `of` is the mark of her own key.
  async marked(cases) {
    const asked = [{ id: NOBODYS }, ...cases].map(({ id, sealed }) => ({ id, sealed: sealed ? bytes(sealed) : null }));
    const [own, ...known] = await desk.keys.memory({ confidant: desk.me, cases: asked });
    const marked = cases.map((one, at) => ({ ...one, mark: b64(known[at].mark), key: known[at].key && b64(known[at].key) }));
    return { of: b64(own.mark), cases: marked };
  },
};

const places = {
  list: async () => {
    leaveTalk(desk);
    await showList(desk);
  },
  report: async () => {
    leaveTalk(desk);
    await showReport(desk);
  },
  keys: async () => {
    leaveTalk(desk);
    await showKeys(desk);
  },
  unlock: () => show("unlock"),
  recover: () => show("recover"),
  anew: () => show("anew"),
};

const home = () => (desk.me ? "list" : data.me.publicKey ? "unlock" : "setup");

async function open() {
  wait(text("wait.page"));
  desk.keys = await crypter(data.worker);
  show(home());
}

/// Every key is gone, and every word of a client. What she was writing stays.
async function lock(why) {
  leaveTalk(desk);
  forgetSheet();
  for (const list of view("list").querySelectorAll("[data-group] ul")) list.replaceChildren();
  desk.keys?.close();
  Object.assign(desk, { keys: null, me: null });
  nav.hidden = true;
  await open();
  if (why) trouble(why);
}

let idle;
function stir() {
  clearTimeout(idle);
  if (desk.me) idle = setTimeout(() => desk.tried(() => lock(text("unlock.idle"))), IDLE);
}

page.addEventListener("click", event => {
  const to = event.target.closest("[data-go]");
  if (to) desk.tried(() => desk.go(to.dataset.go));
  if (event.target.closest("[data-lock]")) desk.tried(() => lock());
  if (event.target.closest("[data-act=begin]")) desk.tried(() => setUp(desk, false));
  const reveals = event.target.closest("[data-reveal]");
  if (reveals) {
    const inputs = reveals.closest("form").querySelectorAll("[autocomplete$=password]");
    for (const input of inputs) input.type = reveals.checked ? "text" : "password";
  }
});
for (const sign of ["keydown", "pointerdown"]) document.addEventListener(sign, stir, { passive: true });
window.addEventListener("popstate", () => { if (desk.me && shows() === "talk") desk.tried(() => desk.go("list")); });

leaving(() => desk.keys?.close());
attachUnlock(desk);
attachKeys(desk);
attachTalk(desk);
desk.tried(open);
