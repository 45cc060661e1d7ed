// A link with data-leave takes this page's place in the history: going back doesn't show it again.

document.querySelectorAll("a[data-leave]").forEach(link => {
  link.addEventListener("click", click => {
    click.preventDefault();
    location.replace(link.href);
  });
});
