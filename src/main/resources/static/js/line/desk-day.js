// Days as people say them. Times are never finer than that.

const DAY = 86_400_000;
const at = day => Date.parse(`${day}T12:00:00Z`);

/// Today, as the desk's own clock has it.
export function today(now = new Date()) {
  const two = number => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const daysBetween = (from, to) => Math.round((at(to) - at(from)) / DAY);

/// 3 mei, or 3 mei 2027 in another year.
export function dayName(day, language, from = today()) {
  const year = day.slice(0, 4) === from.slice(0, 4) ? {} : { year: "numeric" };
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { day: "numeric", month: "long", timeZone: "UTC", ...year }).format(at(day));
}

/// The key of how long ago a day was, with the number of days.
export function ago(day, from = today()) {
  const days = daysBetween(day, from);
  return days <= 0 ? ["day.today"] : days === 1 ? ["day.yesterday"] : ["day.ago", days];
}
