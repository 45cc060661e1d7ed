// A button at work says so and does nothing at a second tap; what fails, fails in a sentence beside it.

import { part } from "line/parts";
import { say } from "line/texts";

/// What an act throws as `mend` is told at its field; all else beside the button.
export function onTap(button, act, busy) {
  button.addEventListener("click", () => once(button, near(button), act, busy));
}

export function onSubmit(form, act, busy) {
  form.addEventListener("submit", event => {
    event.preventDefault();
    once(form.querySelector("button:not([type=button])"), form.querySelector("[data-told]"), act, busy);
  });
}

export function tell(place, kind, text) {
  place?.replaceChildren(part(kind, { text }));
}

async function once(button, told, act, busy = "busy") {
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  tell(told, "busy", say(busy));
  try {
    const good = await act();
    if (good) tell(told, "good", good);
    else told?.replaceChildren();
  } catch (wrong) {
    tell(told, "trouble", sentence(wrong));
    wrong.field?.focus();
  } finally {
    button.removeAttribute("aria-disabled");
  }
}

/// What went wrong, in words that say what to do now.
export function sentence(wrong) {
  switch (wrong.name) {
    case "Mend": return wrong.message;
    case "Unreachable": return say(navigator.onLine ? "unreachable" : "offline");
    case "TooLong": return say("long");
    case "Tampered": return say("tampered", wrong.number);
    case "LineClosed": return say("closed");
    case "Gone": return say("gone");
    default: return say("fault");
  }
}

function near(button) {
  for (let place = button; place; place = place.parentElement) {
    const told = place.querySelector("[data-told]");
    if (told) return told;
  }
  return null;
}
