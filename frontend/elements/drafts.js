// Keeps what is typed until the server has it, so that a stopped server, an ended session or a
// closed tab loses nothing. What lies in the browser's storage is encrypted (AES-GCM, a fresh nonce
// each time); the key comes from the server once somebody has signed in, cannot be taken out again,
// and is held by this page alone. Fields take part that carry `data-draft`.

import { element } from "./drawn.js";

const PREFIX = "tf-draft:";
const SENT = 1300; // a little longer than a field waits before it is sent
const AWAY = "The server cannot be reached. What you type is kept in this browser, encrypted, until it answers.";
const coder = new TextEncoder();

const TYPED = /^(tf-question|vaadin-(text-field|text-area|email-field|number-field|integer-field|big-decimal-field|date-picker))$/;
const mine = (node) => node.dataset.draft !== undefined && TYPED.test(node.localName);
const input = (node) => (node.localName === "tf-question" ? node.querySelector("textarea") : node);
const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const bytes = (words) => Uint8Array.from(atob(words), (one) => one.charCodeAt(0));

// The same form may stand on several pages, and one field several times on a page.
const nameOf = (node) => {
  const same = [...document.querySelectorAll("[data-draft]")].filter((one) => one.dataset.draft === node.dataset.draft);
  return `${location.pathname} ${node.dataset.draft} ${same.indexOf(node)}`;
};

class Drafts extends HTMLElement {
  #key = null;
  #store = "";
  #kept = new Map(); // name of a field: { place, text, base }
  #notice = null;
  #timers = new Map();
  #watching = new MutationObserver(() => this.#restore());
  #typed = (event) => this.#remember(event);
  #state = () => this.#say();

  connectedCallback() {
    // after the field itself has taken the text
    document.addEventListener("input", this.#typed);
    document.addEventListener("change", this.#typed);
    window.Vaadin?.connectionState?.addStateChangeListener(this.#state);
    window.tfDrafts = this;
  }

  disconnectedCallback() {
    document.removeEventListener("input", this.#typed);
    document.removeEventListener("change", this.#typed);
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#state);
    this.#watching.disconnect();
  }

  // Whoever is signed in reads what was kept for them here; for everybody else it stays closed.
  async open(id, secret) {
    this.#store = `${PREFIX}${id}:`;
    this.#key = await crypto.subtle.importKey("raw", bytes(secret), "AES-GCM", false, ["encrypt", "decrypt"]);
    for (const place of this.#places()) {
      try {
        const [nonce, sealed] = localStorage.getItem(place).split(".");
        const plain = await crypto.subtle.decrypt(
          { name: "AES-GCM", iv: bytes(nonce), additionalData: coder.encode(place) }, this.#key, bytes(sealed));
        const { name, text, base } = JSON.parse(new TextDecoder().decode(plain));
        if (!this.#kept.has(name)) this.#kept.set(name, { place, text, base });
      } catch {
        localStorage.removeItem(place);
      }
    }
    this.ready = true;
    this.#watching.observe(document.body, { childList: true, subtree: true });
    this.#restore();
  }

  // At sign-out nothing of this account stays. What others typed here waits for them, closed.
  forget() {
    this.#kept.clear();
    if (this.#store) for (const place of this.#places()) localStorage.removeItem(place);
  }

  #places() {
    return Object.keys(localStorage).filter((place) => place.startsWith(this.#store));
  }

  async #remember(event) {
    const node = event.composedPath().find((one) => one instanceof HTMLElement && mine(one));
    const text = node && input(node)?.value;
    if (!this.#key || typeof text !== "string") return;
    const name = nameOf(node);
    const place = this.#kept.get(name)?.place ?? this.#store + crypto.randomUUID();
    const base = this.#kept.get(name)?.base ?? node.tfBase ?? "";
    this.#kept.set(name, { place, text, base });
    clearTimeout(this.#timers.get(name));
    this.#timers.set(name, setTimeout(() => this.#sent(name, node, text), SENT));
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt(
      { name: "AES-GCM", iv: nonce, additionalData: coder.encode(place) },
      this.#key, coder.encode(JSON.stringify({ name, text, base })));
    if (this.#kept.get(name)?.text === text) localStorage.setItem(place, `${base64(nonce)}.${base64(sealed)}`);
  }

  // Answered only after everything typed before it has arrived.
  async #sent(name, node, text) {
    this.#timers.delete(name);
    try {
      await this.$server.arrived();
    } catch {
      return;
    }
    const kept = this.#kept.get(name);
    if (kept?.text !== text) return;
    this.#kept.delete(name);
    localStorage.removeItem(kept.place);
    node.tfBase = text;
  }

  // Puts back what the server never had, into fields that hold what they held when it was typed.
  #restore() {
    for (const node of document.querySelectorAll("[data-draft]")) {
      const field = mine(node) && input(node);
      if (!field || field.tfSeen) continue;
      field.tfSeen = true;
      node.tfBase ??= field.value ?? "";
      if (this.#kept.size) this.#putBack(node, field);
    }
  }

  #putBack(node, field) {
    const name = nameOf(node);
    const kept = this.#kept.get(name);
    if (!kept || this.#timers.has(name) || field.readonly || field.disabled) return;
    const there = field.value ?? "";
    if (there === kept.text) this.#sent(name, node, kept.text);
    else if (there === kept.base || kept.text.startsWith(there)) this.#type(node, field, kept.text);
    else this.#ask(name, node, field, kept);
  }

  #type(node, field, text) {
    field.value = text;
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
  }

  // Something else was saved meanwhile: both stay until somebody chooses.
  #ask(name, node, field, kept) {
    const box = element("div", "draft-clash");
    box.setAttribute("role", "status");
    const use = element("button", "btn", "Use this text");
    const drop = element("button", "btn text", "Discard it");
    use.type = drop.type = "button";
    use.onclick = () => (box.remove(), this.#type(node, field, kept.text));
    drop.onclick = () => (box.remove(), this.#kept.delete(name), localStorage.removeItem(kept.place));
    const acts = element("div", "row");
    acts.append(use, drop);
    box.append(element("b", "", "This browser kept another text for this field:"), element("p", "as-written", kept.text), acts);
    node.after(box);
  }

  #say() {
    const state = window.Vaadin.connectionState.state;
    const away = state === "reconnecting" || state === "connection-lost";
    if (away === Boolean(this.#notice)) return;
    document.body.classList.toggle("draft-is-away", away);
    if (!away) {
      this.#notice.remove();
      this.#notice = null;
      return;
    }
    this.#notice = element("div", "draft-away", AWAY);
    this.#notice.setAttribute("role", "status");
    document.body.append(this.#notice);
  }
}

if (!customElements.get("tf-drafts")) customElements.define("tf-drafts", Drafts);
