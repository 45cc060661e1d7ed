// What this browser remembers, so that neither an older state of the server nor another conversation in the place of one
// passes unseen: of each conversation a mark and a hash of its key, which say nothing without the confidant's key, how
// many messages there were, and when it is to be erased. Nothing of it is sent. The key page clears it.

const PLACE = "peil.line.seen";

/// @returns {rolledBack: Map of id to how many there were, replaced: Set of ids whose key is another than it was,
///   vanished: how many went before their day}
export function compare(before, cases, today) {
  const now = new Map(cases.map(one => [one.mark, one]));
  const rolledBack = new Map();
  for (const { id, mark, count } of cases) if (before[mark]?.count > count) rolledBack.set(id, before[mark].count);
  const replaced = new Set(cases.filter(one => isAnother(before[one.mark], one)).map(({ id }) => id));
  const vanished = Object.entries(before).filter(([mark, { until }]) => !now.has(mark) && until > today).length;
  return { rolledBack, replaced, vanished };
}

// What her key doesn't open says nothing: it was perhaps never hers.
const isAnother = (known, { key }) => Boolean(known?.key && key && known.key !== key);

/// What is known from now on: never less than was known, and the key that it had first.
export function grown(before, cases) {
  return Object.fromEntries(cases.map(({ mark, key, count, expires }) => {
    const known = before[mark];
    return [mark, { count: Math.max(count, known?.count ?? 0), key: known?.key ?? key, until: expires }];
  }));
}

/// The same under another key of hers: marks and hashes are made with it, so they change. What was seen to be another
/// conversation before stays known as such.
export function moved(before, cases, anew) {
  const { replaced } = compare(before, cases, "");
  const known = new Map(cases.map(one => [one.id, before[one.mark]]));
  return Object.fromEntries(anew.map(({ id, mark, key, count, expires }) => [mark, {
    count: Math.max(count, known.get(id)?.count ?? 0),
    key: replaced.has(id) ? known.get(id).key : key,
    until: expires,
  }]));
}

/// of: the mark of her key. What was remembered with another key of hers, or by somebody else, says nothing to her.
export function remembered(of, store = localStorage) {
  try {
    const kept = JSON.parse(store.getItem(PLACE));
    return kept?.of === of ? kept.seen : {};
  } catch {
    return {};
  }
}

// A browser that keeps nothing still reads: it only can't notice.
export function remember(of, seen, store = localStorage) {
  try {
    store.setItem(PLACE, JSON.stringify({ of, seen }));
  } catch {
    return;
  }
}

export function forget(store = localStorage) {
  store.removeItem(PLACE);
}
