// A form that is on its way says so, and isn't sent a second time by a second tap. The server guards against that too.

const under = new WeakMap();

document.addEventListener("submit", event => {
  const form = event.target;
  if (event.defaultPrevented && !form.closest("[hx-boost=true]")) return;
  if (form.method !== "post" || form.hasAttribute("data-again")) return;
  if (under.has(form)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  const button = event.submitter;
  under.set(form, { button, words: button?.textContent });
  if (!button?.classList.contains("button")) return;
  button.setAttribute("aria-disabled", "true");
  if (!button.querySelector("svg")) button.textContent = form.dataset.saving || document.body.dataset.saving;
}, true);

function rest(form) {
  const { button, words } = under.get(form) ?? {};
  under.delete(form);
  if (!button?.hasAttribute("aria-disabled")) return;
  button.removeAttribute("aria-disabled");
  if (!button.querySelector("svg")) button.textContent = words;
}

document.addEventListener("htmx:afterRequest", event => { if (event.target.matches?.("form")) rest(event.target); });
window.addEventListener("pageshow", event => { if (event.persisted) document.querySelectorAll("form").forEach(rest); });
