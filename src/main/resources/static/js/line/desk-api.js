// What the desk asks of the server. What goes wrong has a name, by which the page chooses its words.

export function failure(name, more = {}) {
  return Object.assign(new Error(name), { name, ...more });
}

/// The desk's own doors, as a confidant who is signed in. `get` and `post` answer with what the server says.
export function deskApi({ api, csrf }) {
  const { header = "X-XSRF-TOKEN", token = csrf } = Object(csrf);
  const asHer = { credentials: "same-origin", headers: { "Content-Type": "application/json", [header]: token } };
  return {
    get: path => ask(`${api}/${path}`, { ...asHer, method: "GET" }),
    post: (path, body = {}) => ask(`${api}/${path}`, { ...asHer, method: "POST", body: JSON.stringify(body) }),
    /// Places that begin as was typed.
    places: async typed => {
      const body = new URLSearchParams({ place: typed });
      const answer = await reach("/places", { credentials: "same-origin", method: "POST", body, headers: { [header]: token } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      return [...page.querySelectorAll("option")].map(option => option.value);
    },
  };
}

async function ask(path, request) {
  const answer = await reach(path, request);
  if (answer.ok) return answer.status === 204 ? {} : answer.json();
  const said = await answer.json().catch(() => ({}));
  const name = { 401: "SignedOut", 403: "SignedOut", 404: "Gone", 409: "Conflict", 400: "Form", 422: "Form" }[answer.status];
  throw failure(name ?? "Server", { status: answer.status, ...said });
}

async function reach(path, request) {
  let answer;
  try {
    answer = await fetch(path, { cache: "no-store", redirect: "manual", ...request });
  } catch {
    throw failure("Offline");
  }
  if (answer.type === "opaqueredirect") throw failure("SignedOut");
  return answer;
}
