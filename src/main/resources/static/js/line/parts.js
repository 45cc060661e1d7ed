// Pieces of the page that are shown more often, or only later, wait in it as templates.

/// A copy of `<template data-part>`, with `values` in its `data-fill` places. What has no value is left out, its label too.
export function part(name, values = {}) {
  const piece = document.querySelector(`template[data-part="${name}"]`).content.firstElementChild.cloneNode(true);
  const places = [piece, ...piece.querySelectorAll("*")];
  for (const [what, value] of Object.entries(values)) {
    const missing = value === undefined || value === null || value === "";
    for (const place of places) {
      if (place.dataset.fill === what) missing ? place.remove() : (place.textContent = value);
      if (place.dataset.label === what && missing) place.remove();
    }
  }
  return piece;
}

/// Lines of a list, each a text.
export function lines(texts) {
  return texts.map(text => Object.assign(document.createElement("li"), { textContent: text }));
}
