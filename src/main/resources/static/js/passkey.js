// Passkeys. A form with data-passkey="get" or "create" asks its data-options what the browser needs, has the browser ask
// the person, and sends what came of it in its field "credential". Where it can't be done the form stays hidden.

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const known = keys => (keys ?? []).map(key => ({ ...key, id: bytes(key.id) }));

function fromJson(options) {
  return {
    ...options,
    challenge: bytes(options.challenge),
    ...(options.user && { user: { ...options.user, id: bytes(options.user.id) } }),
    ...(options.excludeCredentials && { excludeCredentials: known(options.excludeCredentials) }),
    ...(options.allowCredentials && { allowCredentials: known(options.allowCredentials) }),
  };
}

function toJson(key) {
  const from = key.response;
  const response = { clientDataJSON: text(from.clientDataJSON) };
  if (from.attestationObject) {
    response.attestationObject = text(from.attestationObject);
    response.transports = from.getTransports?.() ?? [];
  } else {
    response.authenticatorData = text(from.authenticatorData);
    response.signature = text(from.signature);
    if (from.userHandle) response.userHandle = text(from.userHandle);
  }
  return JSON.stringify({
    id: key.id,
    rawId: text(key.rawId),
    type: key.type,
    authenticatorAttachment: key.authenticatorAttachment,
    clientExtensionResults: {},
    response,
  });
}

async function ask(form) {
  const options = await fetch(form.dataset.options, { headers: { Accept: "application/json" }, cache: "no-store" });
  if (!options.ok) throw new Error(options.status);
  const publicKey = fromJson(await options.json());
  form.elements.credential.value = toJson(await navigator.credentials[form.dataset.passkey]({ publicKey }));
  form.submit();
}

function attach(form) {
  const trouble = form.querySelector("[data-trouble]");
  const button = form.querySelector("button");
  form.addEventListener("submit", async event => {
    event.preventDefault();
    trouble.hidden = true;
    button.disabled = true;
    try {
      await ask(form);
    } catch {
      trouble.hidden = false;
      button.disabled = false;
      button.focus();
    }
  });
  form.hidden = false;
}

if (window.PublicKeyCredential) document.querySelectorAll("form[data-passkey]").forEach(attach);
