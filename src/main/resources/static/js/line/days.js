// How long it is kept: a choice of days, counted from the last message, and the day that it comes to.

import { day, inDays, say } from "line/texts";

export function chooseDays(place, all, chosen) {
  place.replaceChildren(...all.map(days => choice(place.dataset.days, days, days === chosen)));
}

export function chosenDays(place) {
  return Number(place.querySelector("input:checked").value);
}

/// Shows the day that a choice comes to, were this the last message.
export function showDay(place, shown) {
  const follow = () => { shown.textContent = day(inDays(chosenDays(place))); };
  place.addEventListener("change", follow);
  follow();
}

function choice(name, days, checked) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  const words = document.createElement("span");
  Object.assign(input, { type: "radio", name, value: days, checked, autocomplete: "off" });
  words.textContent = say("days", days);
  label.className = "choice";
  label.append(input, words);
  return label;
}
