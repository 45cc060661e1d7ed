// Behind a link: a colleague who is asked to take somebody on, or the other side of a story. The secret stands behind
// the #, which no browser sends.

import { lineApi } from "line/api";
import { answering } from "line/answer";
import { openCase } from "line/case";
import { bytes, crypter } from "line/crypter";
import { leaving } from "line/leave";
import { wordLists } from "line/lists";
import { gone, isOver } from "line/problems";
import { remarkOnWords } from "line/remarks";
import { tellingOtherSide } from "line/told-side";
import { show } from "line/views";
import { reading } from "line/who";

const page = JSON.parse(document.querySelector("#line").textContent);
let crypt;

leaving(() => crypt?.close());
document.querySelector("[data-other-language]").hash = location.hash;
start().catch(wrong => document.body.dataset.now || show(isOver(wrong) ? "gone" : "failed"));

async function start() {
  crypt = await crypter(page.worker);
  remarkOnWords();
  const at = { crypt, api: lineApi(page.api, crypt), line: page.line.id };
  const found = await openCase(at, await crypt.link({ line: at.line, secret: secret() }));
  if (found.kind === "SIDE") tellingOtherSide(found);
  else answering(found);
  const lists = await wordLists({ [page.language]: page.words[page.language] });
  await reading({ at, page, list: lists[page.language] }).showMarks();
}

function secret() {
  try {
    const given = bytes(location.hash.slice(1));
    if (given.length === 32) return given;
  } catch {
    // No secret, or half of one: the same as a link that is over.
  }
  throw gone();
}
