// The published lists of words. They come with the page, so that nothing is missing when the connection is.

/// By language; what a list should be is known to the page.
export async function wordLists(files) {
  const lists = await Promise.all(Object.entries(files).map(async ([language, { src, integrity }]) => {
    const answer = await fetch(src, { integrity, credentials: "omit", cache: "no-store", redirect: "error" });
    return [language, await answer.json()];
  }));
  return Object.fromEntries(lists);
}
