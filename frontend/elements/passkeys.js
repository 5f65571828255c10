// Makes and uses passkeys (WebAuthn). Options come from the server and answers go to it as the JSON of
// WebAuthn Level 3; nothing is kept here.

const NONE = "This browser cannot use passkeys here.";
const STOPPED = "No passkey was used. Try again, or use your password.";
const HERE = "This device has a passkey of this account already.";

const asked = async (ask) => {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return { failed: NONE };
  try {
    return { answer: JSON.stringify((await ask()).toJSON()) };
  } catch (failure) {
    if (failure.name === "InvalidStateError") return { failed: HERE };
    return { failed: failure.name === "SecurityError" ? NONE : STOPPED };
  }
};

export const create = (options) => asked(() => navigator.credentials.create({
  publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options)) }));

export const use = (options) => asked(() => navigator.credentials.get({
  publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options)) }));

// Sends the answer by a form of the page, as a password is sent.
export const signIn = async (options, form) => {
  const used = await use(options);
  if (used.answer) {
    form.elements.passkey.value = used.answer;
    form.submit();
  }
  return used;
};
