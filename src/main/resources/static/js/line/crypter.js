// The page's way to the worker that holds all keys (crypt.js). What comes back is bytes, words and numbers; no key.

const ASKED = [
  "random", "uuid", "drawWords", "receipt", "link", "lookupHash", "newCase", "openCase", "openSealed", "sealCaseFor",
  "write", "written", "read", "writePart", "readPart", "newConfidant", "unlock", "recover", "rewrap", "rewrapRecovery",
  "mark", "tick", "openTick", "sealTickFor", "memory", "work", "forget",
];

// Long enough to wipe its keys, short enough for whoever must leave now: it ends either way.
const GRACE = 250;

/// A worker with libsodium and crypt.js in it; `files` are the three, as [{src, integrity}], in that order.
///
/// A worker can't be given an integrity. So the files are fetched with theirs, and start from what came in.
export async function crypter(files) {
  const address = URL.createObjectURL(new Blob(await sources(files), { type: "text/javascript" }));
  const worker = new Worker(address);
  const waiting = new Map();
  let last = 0;
  let closed = false;

  const ask = (name, given) => new Promise((resolve, reject) => {
    if (closed) return reject(failure({ name: "Closed", message: "closed" }));
    waiting.set(++last, { resolve, reject });
    worker.postMessage({ id: last, ask: name, given });
  });

  const refuseAll = wrong => {
    for (const { reject } of waiting.values()) reject(failure(wrong));
    waiting.clear();
  };

  worker.onmessage = ({ data: { id, answer, wrong } }) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (wrong) asked?.reject(failure(wrong));
    else asked?.resolve(answer);
  };
  worker.onerror = event => refuseAll({ name: "Failed", message: event.message ?? "the worker did not start" });

  function close() {
    if (closed) return;
    closed = true;
    worker.postMessage({ ask: "close" });
    setTimeout(() => worker.terminate(), GRACE);
    refuseAll({ name: "Closed", message: "closed" });
  }

  try {
    await ask("random", [1]);
  } finally {
    URL.revokeObjectURL(address);
  }
  return { ...Object.fromEntries(ASKED.map(name => [name, (...given) => ask(name, given)])), close };
}

async function sources(files) {
  const all = await Promise.all(files.map(async ({ src, integrity }) => {
    const answer = await fetch(src, { integrity, credentials: "omit", cache: "no-store", redirect: "error" });
    if (!answer.ok) throw failure({ name: "Failed", message: `${src}: ${answer.status}` });
    return answer.text();
  }));
  return all.map(source => `${source}\n;\n`);
}

function failure({ name, message, ...more }) {
  return Object.assign(new Error(message), { name }, more);
}

/// Bytes as base64url without padding, as they travel in JSON.
export function b64(bytes) {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

export function bytes(b64) {
  const binary = atob(b64.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, letter => letter.charCodeAt(0));
}
