// Slips of whoever types her words, or takes them down over the phone: which word isn't one, and what it may have been.

/// The words of `words` that aren't on the list, as [{at, word, nearest: [...]}]; `at` counts from 0.
export function check(words, list) {
  const known = new Set(list);
  return words
    .map((word, at) => ({ at, word }))
    .filter(({ word }) => !known.has(word))
    .map(slip => ({ ...slip, nearest: nearest(slip.word, list, 3) }));
}

/// At most `n` words of the list that `typed` may have meant, the likeliest first; none when nothing comes near.
///
/// A word that begins as was typed is a step away, however long: she may not have typed all of it.
export function nearest(typed, list, n) {
  const word = typed.toLowerCase();
  if (!word) return [];
  const within = word.length < 5 ? 1 : 2;
  return list
    .map(candidate => ({ candidate, steps: begins(candidate, word) ? 1 : steps(word, candidate, within) }))
    .filter(({ steps }) => steps <= within)
    .sort((one, other) => one.steps - other.steps || likeness(word, other.candidate) - likeness(word, one.candidate)
      || one.candidate.length - other.candidate.length)
    .slice(0, n)
    .map(({ candidate }) => candidate);
}

const begins = (candidate, word) => word.length >= 3 && candidate.startsWith(word);

// Of words equally near, the one that begins alike for longest: the first letters are seldom the wrong ones.
function likeness(word, candidate) {
  let at = 0;
  while (at < word.length && word[at] === candidate[at]) at++;
  return at;
}

// Damerau-Levenshtein (optimal string alignment): a letter added, left out, changed, or two changed places, is a step.
function steps(word, candidate, within) {
  if (Math.abs(word.length - candidate.length) > within) return Infinity;
  let before = [];
  let above = Array.from({ length: candidate.length + 1 }, (_, j) => j);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= candidate.length; j++) {
      const changed = above[j - 1] + (word[i - 1] === candidate[j - 1] ? 0 : 1);
      row[j] = Math.min(changed, above[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && word[i - 1] === candidate[j - 2] && word[i - 2] === candidate[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    [before, above] = [above, row];
  }
  return above[candidate.length];
}
