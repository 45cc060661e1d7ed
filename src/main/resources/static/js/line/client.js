// The client's side of the line: everything that it needs is here once it has started, and goes when the page goes.

import { lineApi } from "line/api";
import { checking } from "line/check";
import { colleagues } from "line/colleagues";
import { confirming } from "line/confirm";
import { count } from "line/count";
import { crypter } from "line/crypter";
import { introducing } from "line/introduction";
import { introductions } from "line/introduced";
import { keeping } from "line/keep";
import { landing } from "line/landed";
import { leaving } from "line/leave";
import { links as linked } from "line/links";
import { wordLists } from "line/lists";
import { notifying } from "line/notify";
import { opening } from "line/open";
import { optionsList } from "line/options-list";
import { otherSide } from "line/other-side";
import { receipt } from "line/receipt";
import { remarkOnWords } from "line/remarks";
import { askForUnkeyed } from "line/renewed";
import { sendingList } from "line/send-list";
import { talking } from "line/talk";
import { telling } from "line/tell";
import { show } from "line/views";
import { reading } from "line/who";

const page = JSON.parse(document.querySelector("#line").textContent);
let crypt;

leaving(() => crypt?.close());
start().then(ready, failed);

async function start() {
  const [started, lists] = await Promise.all([crypter(page.worker), wordLists(page.words)]);
  crypt = started;
  const at = { crypt, api: lineApi(page.api, crypt), line: page.line.id };
  const who = reading({ at, page, list: lists[page.language] });
  await who.showMarks();
  newConversation(at, lists, who, oneConversation(at, lists, who));
}

function newConversation(at, lists, who, { talk, options }) {
  const { told, forget } = telling();
  const draft = () => {
    const { text, missed } = told();
    return { kind: "story", text, missed, wants: options.wanted(), language: page.language };
  };
  const { days } = checking({ page, draft, title: options.title });
  const six = receipt({ at, list: lists[page.language] });
  confirming({ at, page, draft, days, words: six.words, who, sent: async (conversation, { missed, wants }) => {
    if (told().counted) {
      const wanted = wants.length ? [{ t: "options", ids: wants.slice(0, 3) }] : [];
      count(at, page.confidants, { t: "case", missed }, ...wanted);
    }
    forget();
    six.forget();
    talk.enter(conversation, true);
  } });
}

function oneConversation(at, lists, who) {
  const options = optionsList();
  const links = linked({ at, page });
  const acts = {};
  const talk = talking({ title: options.title, acts, changed: async conversation => {
    landed.offer(conversation.messages);
    await askForUnkeyed(conversation, who);
    await asked.showStates(conversation.messages);
  } });
  const story = () => talk.own.conversation.messages[0].json;
  const asked = introductions({ links, title: options.title });
  const landed = landing({ at, page, talk });
  const introduce = introducing({ page, links, talk, story, title: options.title, asked: asked.see });
  const names = colleagues({ introduce: introduce.ask });
  Object.assign(acts, {
    colleagues: ({ list }) => names.see(list),
    introduction: asked.see,
    side: otherSide({ links, talk }).see,
  });
  sendingList({ options, talk });
  notifying(talk);
  keeping({ page, links, talk, ended: () => { talk.own.conversation = null; } });
  opening({ at, lists, opened: conversation => talk.enter(conversation, false) });
  return { talk, options };
}

function ready() {
  remarkOnWords();
  document.querySelector("[data-waiting]").hidden = true;
  document.querySelector("[data-ready]").hidden = false;
  document.querySelectorAll("[data-who]").forEach(who => { who.hidden = false; });
  show("start");
}

function failed() {
  document.querySelector("[data-waiting]").hidden = true;
  document.querySelector("[data-failed]").hidden = false;
}
