// Twelve names in order, three in sight. Who she strikes out or types never leaves the page.

import { narrow } from "line/narrow";
import { lines, part } from "line/parts";
import { say } from "line/texts";
import { show, view } from "line/views";

/// @param introduce is given the colleague that she wants to meet
export function colleagues({ introduce }) {
  const place = view("colleagues");
  const three = place.querySelector("[data-three]");
  const typed = place.querySelector("[data-without]");
  const everybody = place.querySelector("[data-everybody]");
  const out = new Set();
  let all = [];

  typed.addEventListener("input", render);
  everybody.addEventListener("click", () => {
    out.clear();
    typed.value = "";
    render();
    typed.focus();
  });
  place.querySelector("[data-print-names]").addEventListener("click", () => window.print());

  function render() {
    const { shown, over } = narrow(all, { out, typed: typed.value });
    three.replaceChildren(...shown.map(card));
    place.querySelector("[data-none]").hidden = over > 0;
    everybody.hidden = out.size === 0 && !typed.value;
  }

  function card(one) {
    const piece = part("colleague", {
      name: one.name, place: one.place, far: one.far, words: one.words, phone: one.phone, email: one.email });
    piece.querySelector("[data-reasons]").append(...lines(one.reasons ?? []));
    const phone = piece.querySelector("[data-phone]");
    if (phone) phone.href = `tel:${one.phone.replace(/[^\d+]/g, "")}`;
    const email = piece.querySelector("[data-email]");
    if (email) email.href = `mailto:${encodeURIComponent(one.email).replace("%40", "@")}`;
    piece.querySelector("[data-introduce]").addEventListener("click", () => introduce(one));
    piece.querySelector("[data-out]").addEventListener("click", () => strike(one));
    take(piece.querySelector("[data-copy-name]"), one);
    return piece;
  }

  function strike(one) {
    const at = narrow(all, { out, typed: typed.value }).shown.indexOf(one);
    out.add(one);
    render();
    const next = three.children[Math.min(at, three.children.length - 1)];
    (next?.querySelector("[data-out]") ?? everybody).focus();
  }

  return {
    see(list) {
      if (list !== all) out.clear();
      all = list;
      render();
      show("colleagues");
    },
  };
}

function take(button, { name, place, phone, email }) {
  button.hidden = !navigator.clipboard;
  const label = button.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText([name, place, phone, email].filter(Boolean).join("\n"));
    button.textContent = say("copied");
    setTimeout(() => { button.textContent = label; }, 2500);
  });
}
