// What this browser remembers, so that an older state of the server doesn't pass unseen: of each conversation a mark
// that says nothing without the confidant's key, how many messages there were, and when it is to be erased.
// Nothing of it is sent. The key page clears it.

const PLACE = "peil.line.seen";

/// @returns {rolledBack: Map of id to how many there were, vanished: how many went before their day}
export function compare(before, cases, today) {
  const now = new Map(cases.map(one => [one.mark, one]));
  const rolledBack = new Map();
  for (const { id, mark, count } of cases) if (before[mark]?.count > count) rolledBack.set(id, before[mark].count);
  const vanished = Object.entries(before).filter(([mark, { until }]) => !now.has(mark) && until > today).length;
  return { rolledBack, vanished };
}

/// What is known from now on: never less than was known.
export function grown(before, cases) {
  return Object.fromEntries(cases.map(({ mark, count, expires }) =>
    [mark, { count: Math.max(count, before[mark]?.count ?? 0), until: expires }]));
}

export function remembered(store = localStorage) {
  try {
    return JSON.parse(store.getItem(PLACE)) ?? {};
  } catch {
    return {};
  }
}

// A browser that keeps nothing still reads: it only can't notice.
export function remember(seen, store = localStorage) {
  try {
    store.setItem(PLACE, JSON.stringify(seen));
  } catch {
    return;
  }
}

export function forget(store = localStorage) {
  store.removeItem(PLACE);
}
