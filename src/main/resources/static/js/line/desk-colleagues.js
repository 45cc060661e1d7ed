// Sending colleagues: what she needs, who fits in order, a look at what she will get, and away with it.

import { copy, fill, form, many, once, text, trouble, wrong } from "line/desk-page";

const AXES = ["structure", "lead", "start", "homework", "directness"];
const PAUSE = 150;
const SHORTEST = 2;

const need = form("need");
const found = form("colleagues");
const place = document.getElementById("need-place");
const sentence = document.getElementById("colleagues-text");
let offered = [];

export function attachColleagues(desk, send) {
  place.oninput = typing(desk);
  need.onsubmit = event => {
    event.preventDefault();
    wrong(place, place.value.trim() ? "" : text("colleagues.place"));
    if (place.value.trim()) once(need, () => desk.tried(() => look(desk)));
  };
  found.onsubmit = event => {
    event.preventDefault();
    const list = chosen();
    if (list.length === 0) return trouble(text("trouble.none"));
    once(found, () => desk.tried(async () => {
      if (await send({ kind: "colleagues", list, text: sentence.value.trim() })) clear();
    }));
  };
}

/// What is asked of the server: a place, traits, and points of working style. For whom, it isn't told.
export function asked(fields) {
  const style = AXES.map(axis => [axis, Number(fields.get(axis))]).filter(([, point]) => point > 0);
  return { traits: fields.getAll("trait"), ...Object.fromEntries(style) };
}

async function look(desk) {
  try {
    const { list } = await desk.api.post("match", { place: place.value.trim(), ...asked(new FormData(need)) });
    offered = list;
  } catch (problem) {
    if (problem.name !== "Form") throw problem;
    return wrong(place, text("colleagues.place.unknown"));
  }
  const number = offered.length;
  fill(found, {
    found: number ? many("colleagues.found", number) : text("colleagues.found.none"),
    names: offered.map(({ name, place: where, far, reasons, phone, email }) => copy("name", {
      name, where: [where, far].filter(Boolean).join(", "), reasons, contact: [phone, email].filter(Boolean).join(" · "),
    })),
  });
  found.hidden = false;
  found.querySelector("[data-rest]").hidden = number === 0;
  found.querySelector("[data-f=found]").focus();
}

function chosen() {
  const boxes = [...found.querySelectorAll("[name=name]")];
  return offered.filter((_, at) => boxes[at].checked);
}

function clear() {
  offered = [];
  need.reset();
  found.hidden = true;
  sentence.value = "";
  fill(found, { names: [] });
}

function typing(desk) {
  let pause;
  return () => {
    clearTimeout(pause);
    const typed = place.value.trim();
    if (typed.length < SHORTEST) return;
    pause = setTimeout(() => desk.api.places(typed).then(offer).catch(() => {}), PAUSE);
  };
}

function offer(places) {
  document.getElementById("need-places").replaceChildren(...places.map(value => Object.assign(document.createElement("option"), { value })));
}
