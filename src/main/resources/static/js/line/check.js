// What will be sent, word for word, and how long it stays.

import { chooseDays, chosenDays, showDay } from "line/days";
import { body } from "line/messages";
import { onEntering, view } from "line/views";

/// @param draft gives the message as it would be sent now
export function checking({ page, draft, title }) {
  const place = view("check");
  const days = place.querySelector("[data-days]");
  chooseDays(days, page.days, page.keep);
  showDay(days, place.querySelector("[data-until]"));
  onEntering("check", () => place.querySelector("[data-checked]").replaceChildren(body(draft(), title)));
  return { days: () => chosenDays(days) };
}
