// Sentences that the server wrote into the page, in the language of its reader.

const texts = new Map(
  [...document.querySelectorAll("template#texts, template#more-texts")]
    .flatMap(from => [...from.content.querySelectorAll("[data-text]")])
    .map(text => [text.dataset.text, text.textContent]));

// English as it is written here: the day before the month.
const language = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;

export function say(name, ...values) {
  return texts.get(name).replace(/\{(\d)\}/g, (_, at) => values[at]);
}

/// Names as people say them: Marijke, Joke and Anne.
export function together(names) {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}

/// A day as people say it; the server tells no finer time.
export function day(date) {
  const words = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return words.format(new Date(date));
}

export function today() {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}

export function inDays(days) {
  const then = new Date(today());
  then.setUTCDate(then.getUTCDate() + days);
  return then.toISOString().slice(0, 10);
}
