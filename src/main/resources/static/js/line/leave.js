// The way out: nothing of the page is left to be seen, to go back to, or in memory.

const TWICE = 1500;

/// Leaves on the button, and on pressing Escape twice. `forget` is called first, and lets go of every key.
export function leaving(forget) {
  const way = document.querySelector("[data-line-leave]");
  const address = way.href;
  let left = false;
  let escaped = -Infinity;

  function wipe() {
    if (left) return;
    left = true;
    forget();
    document.querySelectorAll("input, textarea").forEach(field => { field.value = ""; });
    document.title = "";
    document.body.replaceChildren();
  }

  function leave() {
    wipe();
    location.replace(address);
  }

  way.addEventListener("click", event => {
    event.preventDefault();
    leave();
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    if (event.timeStamp - escaped < TWICE) leave();
    escaped = event.timeStamp;
  });
  // Whoever goes elsewhere in another way leaves nothing for the button Back either.
  window.addEventListener("pagehide", wipe);
  window.addEventListener("beforeunload", event => {
    if (!left && unsent()) event.preventDefault();
  });
}

function unsent() {
  return [...document.querySelectorAll("textarea")].some(words => words.value.trim());
}
