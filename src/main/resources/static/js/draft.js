// A draft: the marks below its words follow the typing, and a remark leads to the words that it is about.

function follow(words) {
  const marked = document.getElementById("marked");
  if (marked) marked.textContent = words.value;
}

document.addEventListener("input", event => {
  if (event.target.matches("[data-draft]")) follow(event.target);
});

// Whoever typed before this page listened, or came back to words that the browser kept, is read as well.
window.addEventListener("load", () => {
  const words = document.querySelector("[data-draft]");
  if (!words || words.value === words.defaultValue) return;
  follow(words);
  words.dispatchEvent(new Event("typed"));
});

document.addEventListener("click", event => {
  const remark = event.target.closest("[data-words]");
  const words = document.querySelector("[data-draft]");
  if (!remark || !words) return;
  words.focus();
  words.setSelectionRange(Number(remark.dataset.from), Number(remark.dataset.to));
});
