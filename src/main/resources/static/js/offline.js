// Without a connection a form with data-keep stays as it is and says so in a sentence, in place of the browser's error page.

document.addEventListener("submit", event => {
  const form = event.target;
  if (navigator.onLine || !form.hasAttribute("data-keep")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  let notice = form.querySelector("[data-offline]");
  if (!notice) {
    notice = document.createElement("p");
    notice.className = "notice notice--attention";
    notice.dataset.offline = "";
    notice.setAttribute("role", "alert");
    (event.submitter?.closest(".actions") ?? event.submitter ?? form.lastElementChild).before(notice);
  }
  notice.textContent = document.body.dataset.offline;
  addEventListener("online", () => notice.remove(), { once: true });
}, true);
