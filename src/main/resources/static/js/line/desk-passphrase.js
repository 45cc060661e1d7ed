// How hard a passphrase is to guess, roughly, as a number from 0 (too short) to 4 (strong). 3 is enough.
//
// A common word is worth some 12 bits to whoever guesses words, a short one 8; what looks like no word counts by its
// pairs of letters.

const SHORTEST = 16;
const WORD = 12;
const SHORT_WORD = 8;
export const ENOUGH = 3;

export function strength(passphrase) {
  const plain = passphrase.normalize("NFKC").trim();
  if ([...plain].length < SHORTEST) return 0;
  const bits = [...new Set(plain.toLowerCase().split(/\s+/))].reduce((sum, token) => sum + worth(token), 0);
  return bits < 28 ? 1 : bits < 44 ? 2 : bits < 58 ? 3 : 4;
}

function worth(token) {
  if (token.length < 3) return 2;
  if (/^\p{L}{3,12}$/u.test(token)) return steps(token) ? 3 : token.length === 3 ? SHORT_WORD : WORD;
  const pairs = new Set();
  for (let at = 1; at < token.length; at++) if (!next(token, at)) pairs.add(token.slice(at - 1, at + 1));
  return Math.min(pairs.size * 3.2, token.length * 3.2);
}

// abcdef, 123456, aaaaaa
const next = (token, at) => Math.abs(token.charCodeAt(at) - token.charCodeAt(at - 1)) <= 1;
const steps = token => [...token.slice(1)].every((_, at) => next(token, at + 1));
