// The line's server, asked without cookies and without telling where from. It only ever gets what is sealed.

import { b64, bytes } from "line/crypter";
import { unreachable } from "line/problems";

export function lineApi(base, crypt) {
  async function post(path, body) {
    const answer = await ask(`${base}/${path}`, body);
    if (answer.status >= 500) throw unreachable();
    const told = await answer.json().catch(() => ({}));
    return { ...told, status: answer.status };
  }

  // A challenge may run out while she reads; a second one is always there.
  async function proven(path, body) {
    const answer = await post(path, { ...body, ...(await proof()) });
    return answer.status === 403 ? post(path, { ...body, ...(await proof()) }) : answer;
  }

  async function proof() {
    const { challenge, bits } = await post("challenge", {});
    const nonce = await crypt.work({ challenge: bytes(challenge), bits });
    return { challenge, nonce: b64(nonce) };
  }

  return { post, proven };
}

async function ask(address, body) {
  try {
    return await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
    });
  } catch {
    throw unreachable();
  }
}
