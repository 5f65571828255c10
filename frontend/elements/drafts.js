// Keeps what is typed until the server has it, so that a stopped server, an ended session or a
// closed tab loses nothing. What lies in the browser's storage is encrypted (AES-GCM, a fresh nonce
// each time); the key comes from the server once somebody has signed in, cannot be taken out again,
// and is held by this page alone. Fields take part that carry `data-draft`.

import { element } from "./drawn.js";

const PREFIX = "tf-draft:";
const SENT = 1300; // a little longer than a field waits before it is sent
const SETTLED = 300; // while a picker is being set up, it may take letters away
const AWAY = "The server cannot be reached. What you type is kept in this browser, encrypted, until it answers.";
const coder = new TextEncoder();

const TYPED = /^(tf-question|vaadin-(text-field|text-area|email-field|number-field|integer-field|big-decimal-field|date-picker|time-picker))$/;
const PICKER = /^vaadin-(date|time)-picker$/;
const PICKERS = "vaadin-date-picker, vaadin-time-picker";
const mine = (node) => node.dataset.draft !== undefined && TYPED.test(node.localName);
// A day or a time is a value only once it is written out; until then its letters alone are there.
const picker = (node) => PICKER.test(node.localName);
const input = (node) => (node.localName === "tf-question" ? node.querySelector("textarea") : node);
const textOf = (node) => (picker(node) ? node.inputElement : input(node))?.value;
const baseOf = (node) => input(node)?.value ?? "";
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
  #half = new WeakSet(); // pickers with letters that are no value yet
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
    const text = node && textOf(node);
    if (!this.#key || typeof text !== "string") return;
    if (picker(node)) event.type === "input" && text ? this.#half.add(node) : this.#half.delete(node);
    await this.#keep(node, text);
  }

  async #keep(node, text) {
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
    if (!kept || kept.text !== text || this.#half.has(node)) return;
    this.#kept.delete(name);
    localStorage.removeItem(kept.place);
    node.tfBase = picker(node) ? baseOf(node) : text;
  }

  // Puts back what the server never had, into fields that hold what they held when it was typed.
  #restore() {
    for (const node of document.querySelectorAll(PICKERS)) this.#name(node);
    for (const node of document.querySelectorAll("[data-draft]")) {
      const field = mine(node) && input(node);
      if (!field || field.tfSeen || (picker(node) && !node.inputElement)) continue;
      field.tfSeen = true;
      node.tfBase ??= baseOf(node);
      if (picker(node)) node.addEventListener("value-changed", () => this.#written(node));
      if (this.#kept.size) requestAnimationFrame(() => this.#putBack(node, field));
    }
  }

  // Days and times take part without being asked: no form sees the letters before they are a value.
  #name(node) {
    if (node.dataset.draft !== undefined || node.closest("[data-not-kept]")) return;
    const form = node.closest("[data-draft]")?.dataset.draft ?? "";
    node.dataset.draft = `${form} ${node.label ?? ""} ${node.localName}`;
  }

  // What was written in another way, as "t" for today, becomes a value on the server.
  #written(node) {
    if (!node.value || !this.#half.delete(node)) return;
    this.#sent(nameOf(node), node, this.#kept.get(nameOf(node))?.text);
  }

  #putBack(node, field) {
    const name = nameOf(node);
    const kept = this.#kept.get(name);
    if (!kept || this.#timers.has(name) || field.readonly || field.disabled) return;
    if (picker(node)) return this.#putBackLetters(name, node, kept);
    const there = field.value ?? "";
    if (there === kept.text) this.#sent(name, node, kept.text);
    else if (there === kept.base || kept.text.startsWith(there)) this.#type(node, field, kept.text);
    else this.#ask(name, node, field, kept);
  }

  // Left at once, so that what is a day or a time after all becomes the value of the field.
  #putBackLetters(name, node, kept) {
    if (node.inputElement.value === kept.text && node.value) this.#sent(name, node, kept.text);
    else if (baseOf(node) === kept.base) {
      this.#letters(node, kept.text);
      const gone = () => this.#half.has(node) && !node.hasAttribute("focused") && node.inputElement.value !== kept.text;
      setTimeout(() => gone() && this.#letters(node, kept.text), SETTLED);
    } else this.#ask(name, node, node.inputElement, kept);
  }

  #letters(node, text) {
    const alone = node.autoOpenDisabled;
    node.autoOpenDisabled = true;
    node.inputElement.value = text;
    // one half of a day with its time is not left: it would be taken away again
    for (const kind of node.closest("vaadin-date-time-picker") ? ["input"] : ["input", "focusout"])
      node.inputElement.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
    node.autoOpenDisabled = alone;
  }

  #type(node, field, text) {
    if (picker(node)) return this.#letters(node, text);
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
