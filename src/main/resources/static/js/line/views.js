// One view at a time of a page that never changes its address: nothing of it stays behind in the history.

const entered = new Map();

/// Calls `act` each time that the view comes into sight.
export function onEntering(view, act) {
  entered.set(view, act);
}

export function show(name) {
  for (const view of document.querySelectorAll("[data-view]")) view.hidden = view.dataset.view !== name;
  document.body.dataset.now = name;
  for (const told of view(name).querySelectorAll("[data-told]")) told.replaceChildren();
  entered.get(name)?.();
  document.querySelector(`[data-view="${name}"] h1`).focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

export function view(name) {
  return document.querySelector(`[data-view="${name}"]`);
}

document.addEventListener("click", event => {
  const to = event.target.closest("[data-go]")?.dataset.go;
  if (to) show(to);
});
