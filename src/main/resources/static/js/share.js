// Copying a link, and the phone's own way to share. The buttons stay hidden where the browser can't do it.

function show(root) {
  if (navigator.clipboard) root.querySelectorAll("[data-copy]").forEach(button => { button.hidden = false; });
  if (navigator.share) root.querySelectorAll("[data-share]").forEach(button => { button.hidden = false; });
  root.querySelectorAll("[data-copy-source]").forEach(source => source.addEventListener("focus", () => source.select()));
}

function say(button, words) {
  let spoken = button.parentElement.querySelector("[role=status]");
  if (!spoken) {
    spoken = document.createElement("span");
    spoken.className = "spoken";
    spoken.setAttribute("role", "status");
    button.after(spoken);
  }
  const before = button.dataset.words ??= button.textContent;
  button.textContent = words;
  spoken.textContent = words;
  setTimeout(() => { button.textContent = before; spoken.textContent = ""; }, 2500);
}

document.addEventListener("click", async event => {
  const copy = event.target.closest("[data-copy]");
  if (copy) {
    const near = copy.closest(".share, form, section")?.querySelector("[data-copy-source]");
    const source = near ?? document.querySelector("[data-copy-source]");
    await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
    say(copy, copy.dataset.copied);
  }
  const share = event.target.closest("[data-share]");
  if (share) navigator.share({ text: share.dataset.share }).catch(() => {});
});

show(document);
document.addEventListener("htmx:load", event => show(event.target));
