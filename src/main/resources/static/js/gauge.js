// Turns a number field of an evaluation into a slider over a gauge board. Nothing is chosen until somebody touches it.

const LOW = 0, HIGH = 10, STEP = 0.5;
const language = document.documentElement.lang || "nl";
const figures = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });

function element(name, className, parent) {
  const made = document.createElement(name);
  if (className) made.className = className;
  parent.append(made);
  return made;
}

function upgrade(gauge) {
  const number = gauge.querySelector("input[type=number]");
  if (!number || gauge.querySelector(".gauge__board")) return;

  const board = document.createElement("div");
  board.className = "gauge__board";
  element("div", "gauge__water", board);
  element("div", "gauge__scale", board);
  const row = element("div", "gauge__figures", board);
  row.setAttribute("aria-hidden", "true");
  for (let n = LOW; n <= HIGH; n++) element("span", "", row).textContent = n;
  element("div", "gauge__thumb", board);
  const range = element("input", "gauge__range", board);
  Object.assign(range, { type: "range", min: LOW, max: HIGH, step: STEP });

  const reading = document.createElement("span");
  reading.className = "gauge__reading";
  reading.setAttribute("aria-hidden", "true");
  gauge.querySelector(".gauge__head").append(reading);

  const clear = element("button", "button button--quiet gauge__clear", gauge.querySelector(".gauge__ends"));
  clear.type = "button";
  clear.textContent = gauge.dataset.clear;
  clear.setAttribute("aria-describedby", `${number.id}-label`);

  // The slider takes the field's place for people; the field itself is what is sent.
  range.id = number.id;
  number.removeAttribute("id");
  for (const name of ["aria-describedby", "aria-invalid"]) {
    if (number.hasAttribute(name)) range.setAttribute(name, number.getAttribute(name));
  }
  gauge.querySelectorAll(".gauge__figure").forEach(figure => figure.classList.add("spoken"));
  number.hidden = true;
  number.after(board);

  function show() {
    const set = number.value !== "";
    gauge.classList.toggle("gauge--unset", !set);
    if (set) gauge.style.setProperty("--value", number.value);
    range.value = set ? number.value : (LOW + HIGH) / 2;
    reading.textContent = set ? figures.format(number.value) : gauge.dataset.unset;
    range.setAttribute("aria-valuetext", set ? gauge.dataset.text.replace("{0}", figures.format(number.value)) : gauge.dataset.unset);
  }

  function choose(value) {
    const text = value === null ? "" : String(Math.min(HIGH, Math.max(LOW, Math.round(value / STEP) * STEP)));
    if (text === number.value) return;
    number.value = text;
    show();
    number.dispatchEvent(new Event("input", { bubbles: true }));
    number.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function at(event) {
    const box = board.querySelector(".gauge__scale").getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    return LOW + (document.dir === "rtl" ? 1 - share : share) * (HIGH - LOW);
  }

  // A finger that scrolls the page past a gauge must not fill it in: only a tap, or a move along the board, counts.
  let start = null, sliding = false;
  board.addEventListener("pointerdown", event => {
    if (event.button !== 0) return;
    start = event.clientX;
    sliding = event.pointerType === "mouse";
    board.setPointerCapture(event.pointerId);
    if (sliding) choose(at(event));
    range.focus({ preventScroll: true, focusVisible: false });
    event.preventDefault();
  });
  board.addEventListener("pointermove", event => {
    if (start === null) return;
    if (Math.abs(event.clientX - start) > 6) sliding = true;
    if (sliding) choose(at(event));
  });
  board.addEventListener("pointerup", event => {
    if (start !== null) choose(at(event));
    start = null;
  });
  board.addEventListener("pointercancel", () => { start = null; });

  range.addEventListener("input", () => choose(Number(range.value)));
  range.addEventListener("keydown", event => {
    if (event.key === "Delete" || event.key === "Backspace") choose(null);
    else if (/^[0-9]$/.test(event.key)) choose(Number(event.key));
    else if ((event.key === "Enter" || event.key === " ") && number.value === "") choose(Number(range.value));
    else return;
    event.preventDefault();
  });
  clear.addEventListener("click", () => {
    choose(null);
    range.focus();
  });
  show();
}

const upgradeAll = root => root.querySelectorAll("[data-gauge]").forEach(upgrade);
upgradeAll(document);
document.addEventListener("htmx:load", event => upgradeAll(event.target.parentElement ?? document));
