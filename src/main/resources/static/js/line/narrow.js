// Three of the names, without those that she leaves out. Nothing of it leaves the page.

const SHOWN = 3;
const LEAST = 3;

export function narrow(all, { out, typed }) {
  const name = plain(typed);
  const named = one => name.length >= LEAST && plain(one.name).includes(name);
  const left = all.filter(one => !out.has(one) && !named(one));
  return { shown: left.slice(0, SHOWN), over: Math.max(0, left.length - SHOWN) };
}

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
