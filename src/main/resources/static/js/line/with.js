// Behind a link: a colleague who is asked to take somebody on, or the other side of a story. The secret stands behind
// the #, which no browser sends.

import { lineApi } from "line/api";
import { answering } from "line/answer";
import { openCase } from "line/case";
import { bytes, crypter } from "line/crypter";
import { leaving } from "line/leave";
import { remarkOnWords } from "line/remarks";
import { tellingOtherSide } from "line/told-side";
import { show } from "line/views";

const page = JSON.parse(document.querySelector("#line").textContent);
let crypt;

leaving(() => crypt?.close());
start().catch(wrong => show(wrong.name === "Refused" || wrong.name === "Gone" ? "gone" : "failed"));

async function start() {
  crypt = await crypter(page.worker);
  remarkOnWords();
  const at = { crypt, api: lineApi(page.api, crypt), line: page.line.id };
  const found = await openCase(at, await crypt.link({ line: at.line, secret: secret() }));
  if (found.kind === "SIDE") tellingOtherSide(found);
  else answering(found);
}

function secret() {
  try {
    const given = bytes(location.hash.slice(1));
    if (given.length === 32) return given;
  } catch {
    // No secret, or half of one: the same as a link that is over.
  }
  throw Object.assign(new Error("no secret"), { name: "Refused" });
}
