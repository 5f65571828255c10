// Texts in the browser's storage, encrypted (AES-GCM, a fresh nonce each time, and the place in the
// storage as associated data). Without the key they cannot be read; what cannot be read is removed.

const PREFIX = "tf-draft:";
const coder = new TextEncoder();
const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const bytes = (words) => Uint8Array.from(atob(words), (one) => one.charCodeAt(0));

export class Sealed {
  #key;
  #store;

  // The key cannot be taken out of the page again.
  static async open(id, secret) {
    const sealed = new Sealed();
    sealed.#store = `${PREFIX}${id}:`;
    sealed.#key = await crypto.subtle.importKey("raw", bytes(secret), "AES-GCM", false, ["encrypt", "decrypt"]);
    return sealed;
  }

  // All that is kept of this account: pairs of a place and what stands there.
  async all() {
    const found = [];
    for (const place of this.#places()) {
      try {
        const [nonce, words] = localStorage.getItem(place).split(".");
        const plain = await crypto.subtle.decrypt(
          { name: "AES-GCM", iv: bytes(nonce), additionalData: coder.encode(place) }, this.#key, bytes(words));
        found.push([place, JSON.parse(new TextDecoder().decode(plain))]);
      } catch {
        localStorage.removeItem(place);
      }
    }
    return found;
  }

  fresh() {
    return this.#store + crypto.randomUUID();
  }

  async write(place, content, stillWanted) {
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const words = await crypto.subtle.encrypt(
      { name: "AES-GCM", iv: nonce, additionalData: coder.encode(place) },
      this.#key, coder.encode(JSON.stringify(content)));
    if (stillWanted()) localStorage.setItem(place, `${base64(nonce)}.${base64(words)}`);
  }

  remove(place) {
    localStorage.removeItem(place);
  }

  clear() {
    for (const place of this.#places()) localStorage.removeItem(place);
  }

  #places() {
    return Object.keys(localStorage).filter((place) => place.startsWith(this.#store));
  }
}
