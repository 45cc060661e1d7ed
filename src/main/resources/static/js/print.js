// A button with data-print prints the page; it stays hidden where there is no script to do so.

document.querySelectorAll("[data-print]").forEach(button => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});
