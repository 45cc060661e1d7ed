// Codes in words, and words on their way to another program.

import { text } from "line/desk-page";

/// What should be a list, and comes from elsewhere.
export const list = value => (Array.isArray(value) ? value : []);

export const missedNames = missed => list(missed).map(one => text(`missed.${one}`));

/// The title of an option, in the language of the page.
export const optionTitle = id =>
  document.getElementById("options").content.querySelector(`[data-id="${CSS.escape(id)}"]`)?.textContent ?? id;

export const optionTitles = ids => list(ids).map(optionTitle);

export const mailto = (address, subject, body) =>
  `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

export const whatsapp = (phone, words) => `https://wa.me/${phone.replace(/\D/g, "")}?text=${encodeURIComponent(words)}`;
