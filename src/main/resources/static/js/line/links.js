// Cases that are opened by a link: an introduction, and the other side. Their secret stands in the conversation, sealed.

import { openCase, sealCase } from "line/case";
import { b64, bytes } from "line/crypter";

const SECRET = 32;

export function links({ at, page }) {
  const opened = new Map();

  async function keys(secret) {
    const { lookup, key } = await at.crypt.link({ line: at.line, secret: bytes(secret) });
    return { lookup, key };
  }

  async function newSecret() {
    return b64(await at.crypt.random(SECRET));
  }

  /// Makes the case of a secret; twice makes it once.
  async function seal(secret, kind, days, message) {
    return sealCase(at, { ...(await keys(secret)), kind, days, message });
  }

  /// The case as it is now.
  async function open(secret) {
    const known = opened.get(secret);
    if (known) {
      await known.read();
      return known;
    }
    const fresh = await openCase(at, await keys(secret));
    opened.set(secret, fresh);
    return fresh;
  }

  function address(secret) {
    return `${location.origin}/line/${page.line.address}/with#${secret}`;
  }

  return { newSecret, seal, open, address };
}

/// Where it can be copied from, and given on by the phone's own way where it has one.
export function showLink(place, address, copied) {
  const words = place.querySelector("[data-link-words]");
  const copy = place.querySelector("[data-link-copy]");
  const share = place.querySelector("[data-link-share]");
  const label = copy.lastElementChild;
  const before = label.dataset.before ??= label.textContent;
  words.value = address;
  words.onfocus = () => words.select();
  copy.hidden = !navigator.clipboard;
  copy.onclick = async () => {
    await navigator.clipboard.writeText(address);
    label.textContent = copied;
    setTimeout(() => { label.textContent = before; }, 2500);
  };
  share.hidden = !navigator.share;
  share.onclick = () => navigator.share({ url: address }).catch(() => {});
}
