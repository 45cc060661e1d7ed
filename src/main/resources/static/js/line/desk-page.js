// The desk's one page: shows a view at a time, says sentences from its words, and copies its templates.

const desk = document.querySelector("[data-desk]");
const words = document.getElementById("words").content;
const views = [...desk.querySelectorAll("[data-view]")];

export const language = document.documentElement.lang;

export const view = name => desk.querySelector(`[data-view="${name}"]`);
export const form = name => desk.querySelector(`[data-form="${name}"]`);

/// The sentence with this key; %1, %2 are filled in.
export function text(key, ...blanks) {
  const sentence = words.querySelector(`[data-key="${key}"]`)?.textContent ?? key;
  return sentence.replace(/%(\d)/g, (blank, number) => blanks[number - 1] ?? blank);
}

/// The sentence with the key on .one or .more.
export const many = (key, number) => text(number === 1 ? `${key}.one` : `${key}.more`, number);

/// Shows one view; what was said of another is gone. Whoever can't see it, begins at its title.
export function show(name) {
  hush();
  for (const one of views) one.hidden = one.dataset.view !== name;
  for (const button of desk.querySelectorAll("[data-nav] [data-go]")) {
    if (button.dataset.go === name) button.setAttribute("aria-current", "page");
    else button.removeAttribute("aria-current");
  }
  desk.dataset.shows = name;
  window.scrollTo(0, 0);
  view(name).querySelector("h1")?.focus({ preventScroll: true });
}

export const shows = () => desk.dataset.shows;

/// Something takes a while. Said as it goes on, with why.
export function wait(sentence, why = "") {
  if (shows() !== "wait") show("wait");
  fill(view("wait"), { text: sentence, why });
}

export const trouble = sentence => say("trouble", sentence);
export const done = sentence => say("done", sentence);

function say(kind, sentence) {
  hush();
  const place = desk.querySelector(`[data-${kind}]`);
  fill(place, { text: sentence });
  place.hidden = false;
  if (kind === "trouble") place.focus();
  place.scrollIntoView({ block: "nearest" });
}

export function hush() {
  for (const place of desk.querySelectorAll("[data-trouble], [data-done]")) place.hidden = true;
}

/// Puts values where data-f names them: text, one node, or a list of nodes or of texts for a list.
export function fill(root, values) {
  for (const [name, value] of Object.entries(values)) {
    const place = root.querySelector(`[data-f="${name}"]`);
    if (!place) continue;
    if (value === null || value === undefined) place.remove();
    else if (Array.isArray(value)) place.replaceChildren(...value.map(one => typeof one === "string" ? line(one) : one));
    else if (value instanceof Node) place.replaceChildren(value);
    else place.textContent = value;
  }
  return root;
}

function line(sentence) {
  const item = document.createElement("li");
  item.textContent = sentence;
  return item;
}

export function copy(id, values = {}) {
  return fill(document.getElementById(`t-${id}`).content.firstElementChild.cloneNode(true), values);
}

/// What is wrong with a field, beneath its label; nothing takes it away.
export function wrong(input, sentence) {
  const place = document.getElementById(`${input.id}-error`);
  place.hidden = !sentence;
  if (sentence) fill(place, { text: sentence });
  if (!sentence) return input.removeAttribute("aria-invalid");
  input.setAttribute("aria-invalid", "true");
  input.focus();
}

/// The button of a form rests while it is on its way; a second tap does nothing.
export async function once(form, does) {
  if (form.dataset.busy) return;
  form.dataset.busy = "true";
  const button = form.querySelector("button:not([type])");
  button?.setAttribute("aria-disabled", "true");
  try {
    await does();
  } finally {
    delete form.dataset.busy;
    button?.removeAttribute("aria-disabled");
  }
}
