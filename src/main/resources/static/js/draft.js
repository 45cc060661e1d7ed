// A draft: the marks below its words follow the typing, and a remark leads to the words that it is about.

document.addEventListener("input", event => {
  if (!event.target.matches("[data-draft]")) return;
  const marked = document.getElementById("marked");
  if (marked) marked.textContent = event.target.value;
});

document.addEventListener("click", event => {
  const remark = event.target.closest("[data-words]");
  const words = document.querySelector("[data-draft]");
  if (!remark || !words) return;
  words.focus();
  words.setSelectionRange(Number(remark.dataset.from), Number(remark.dataset.to));
});
