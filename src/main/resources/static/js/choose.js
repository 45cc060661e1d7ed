// Three names at a time, without those that the reader leaves out. Nothing of it is sent or stored: it is gone with the page.

const place = document.querySelector("[data-choose]");

if (place) {
  const more = document.querySelector("[data-choose-more]");
  const all = [...document.querySelectorAll("[data-one]")];
  const typed = document.querySelector("[data-choose-without]");
  const again = document.querySelector("[data-choose-all]");
  const none = document.querySelector("[data-choose-none]");
  const out = new Set();
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

  place.append(...all);
  more?.remove();
  document.querySelectorAll("[data-choose-note], [data-out]").forEach(it => { it.hidden = false; });

  const show = () => {
    const name = plain(typed.value);
    const named = one => name.length > 2 && plain(one.dataset.name).includes(name);
    const left = all.filter(one => !out.has(one) && !named(one));
    all.forEach(one => { one.hidden = left.indexOf(one) < 0 || left.indexOf(one) > 2; });
    none.hidden = left.length > 2;
    again.hidden = out.size === 0;
  };

  typed.addEventListener("input", show);
  again.addEventListener("click", () => { out.clear(); show(); typed.focus(); });
  place.addEventListener("click", event => {
    const one = event.target.closest("[data-out]")?.closest("[data-one]");
    if (!one) return;
    out.add(one);
    show();
    (all.find(left => !left.hidden)?.querySelector("[data-out]") ?? again).focus();
  });
  show();
}
