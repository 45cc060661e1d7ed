// Choosing a passphrase: how hard it is to guess, typed twice, or five words drawn for her.

import { ENOUGH, strength } from "line/desk-passphrase";
import { fill, form, show, text, view, wrong } from "line/desk-page";

const first = document.getElementById("passphrase-new");
const again = document.getElementById("passphrase-again");
const place = view("passphrase");
const meter = place.querySelector("[data-strength]");

/// A passphrase that is hard enough to guess, or nothing when she goes back.
/// draw: five words of the list, drawn by the worker.
export function choosePassphrase(draw) {
  clear();
  show("passphrase");
  return new Promise(resolve => {
    const end = answer => {
      clear();
      resolve(answer);
    };
    first.oninput = weigh;
    place.querySelector("[data-act=suggest]").onclick = async () => {
      first.value = (await draw(5)).join(" ");
      again.value = "";
      reveal(place, true);
      weigh();
      wrong(first, "");
      again.focus();
    };
    place.querySelector("[data-act=cancel]").onclick = () => end(null);
    form("passphrase").onsubmit = event => {
      event.preventDefault();
      const weak = strength(first.value) < ENOUGH;
      const unlike = !weak && first.value !== again.value;
      wrong(first, weak ? text("passphrase.weak") : "");
      wrong(again, unlike ? text("passphrase.unlike") : "");
      if (!weak && !unlike) end(first.value);
    };
  });
}

function weigh() {
  const points = strength(first.value);
  meter.hidden = first.value === "";
  meter.querySelector("meter").value = points;
  fill(meter, { text: text(`strength.${points}`) });
}

function clear() {
  first.value = again.value = "";
  meter.hidden = true;
  wrong(first, "");
  wrong(again, "");
  reveal(place, false);
}

/// Shows what is typed, or hides it.
export function reveal(within, shown) {
  const box = within.querySelector("[data-reveal]");
  box.checked = shown;
  for (const input of within.querySelectorAll("[autocomplete$=password]")) input.type = shown ? "text" : "password";
}
