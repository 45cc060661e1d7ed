// The published lists of words, each fetched once, and only as it is known to be.

const fetched = new Map();

export function list(words, language) {
  if (!fetched.has(language)) {
    const answer = get(words[language]);
    answer.catch(() => fetched.delete(language));
    fetched.set(language, answer);
  }
  return fetched.get(language);
}

async function get({ src, integrity }) {
  const answer = await fetch(src, { integrity, credentials: "omit", cache: "no-store" });
  return answer.json();
}

/// Words as they count: small letters, one space between. Whatever else stands between them is no word.
export const wordsIn = typed => typed.toLowerCase().split(/[\s,.;]+/).filter(Boolean);
