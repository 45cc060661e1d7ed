// The options as cards. What she wants goes on her list, in her order; by buttons, so that a keyboard does it too.

import { part } from "line/parts";
import { say } from "line/texts";
import { view } from "line/views";

export function optionsList() {
  const place = view("options");
  const list = place.querySelector("[data-list]");
  const said = place.querySelector("[data-list-said]");
  const wanted = [];

  const title = id => card(id)?.querySelector("[data-option-title]").textContent ?? id;

  function render() {
    list.replaceChildren(...wanted.map(line));
    place.querySelector("[data-list-empty]").hidden = wanted.length > 0;
    for (const add of place.querySelectorAll("[data-add]")) {
      const on = wanted.includes(add.dataset.add);
      add.setAttribute("aria-pressed", on);
      add.querySelector("[data-add-words]").textContent = say(on ? "added" : "add");
    }
  }

  function line(id, at) {
    const piece = part("wanted", { title: title(id) });
    const on = (button, act, off) => {
      const tapped = piece.querySelector(button);
      tapped.disabled = off;
      tapped.addEventListener("click", act);
    };
    on("[data-up]", () => move(at, -1, "[data-up]"), at === 0);
    on("[data-down]", () => move(at, 1, "[data-down]"), at === wanted.length - 1);
    on("[data-away]", () => away(at), false);
    return piece;
  }

  function move(at, by, button) {
    const [id] = wanted.splice(at, 1);
    wanted.splice(at + by, 0, id);
    render();
    said.textContent = say("moved", title(id), at + by + 1);
    const moved = list.children[at + by];
    (moved.querySelector(`${button}:enabled`) ?? moved.querySelector("button:enabled")).focus();
  }

  function away(at) {
    const [id] = wanted.splice(at, 1);
    render();
    said.textContent = say("list-away", title(id));
    (list.children[Math.min(at, wanted.length - 1)]?.querySelector("[data-away]") ?? place.querySelector("h2")).focus();
  }

  place.querySelector("[data-options]").addEventListener("click", event => {
    const id = event.target.closest("[data-add]")?.dataset.add;
    if (!id) return;
    if (wanted.includes(id)) wanted.splice(wanted.indexOf(id), 1);
    else wanted.push(id);
    render();
  });

  render();
  return { wanted: () => [...wanted], title };
}

/// One option in full, to stand elsewhere in the page; none when the page doesn't know it.
export function card(id) {
  return view("options").querySelector(`[data-option="${CSS.escape(id)}"]`);
}
