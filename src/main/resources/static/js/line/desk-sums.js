// From the ticks of a quarter to what may be told: sums only, none under five, each rounded to the nearest five.

const LEAST = 5;

/// How often each thing was ticked, by its name: case, missed.HEARD, options.talk, landed.yes.
export function sums(ticks) {
  const counted = {};
  for (const what of ticks.flatMap(names)) counted[what] = (counted[what] ?? 0) + 1;
  return counted;
}

function names({ t, missed, ids, landed }) {
  const each = (kind, values) => [...new Set(Array.isArray(values) ? values : [])].map(value => `${kind}.${value}`);
  if (t === "case") return ["case", ...each("missed", missed)];
  if (t === "options") return each("options", ids);
  if (t === "landed") return each("landed", [landed]);
  return [];
}

/// @returns {told: [{what, amount}], leftOut: names}
export function told(counted) {
  const all = Object.entries(counted).sort(([one], [other]) => one.localeCompare(other));
  return {
    told: all.filter(([, number]) => number >= LEAST).map(([what, number]) => ({ what, amount: Math.round(number / LEAST) * LEAST })),
    leftOut: all.filter(([, number]) => number < LEAST).map(([what]) => what),
  };
}
