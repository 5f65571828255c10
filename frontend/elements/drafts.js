// Keeps what is typed and chosen until the server has it, so that a stopped server, an ended session
// or a closed tab loses nothing. What lies in the browser's storage is encrypted (sealed.js); the key
// comes from the server once somebody has signed in, cannot be taken out again, and is held by this
// page alone. Fields take part that carry `data-draft`; where a choice is an answer that saves at
// once, `data-draft-answer` has it confirmed. See decisions 0038 and 0043.

import { Sealed } from "./sealed.js";
import { choose, chosenIn, isChoice, isPressed, pressed } from "./choices.js";
import { baseOf, input, mine, nameChoices, nameOf, picker, PICKERS, textOf } from "./fields.js";
import { keptHere, locked, offer, putBack } from "./clash.js";
import { Notice } from "./notice.js";

const SENT = 1300; // a little longer than a field waits before it is sent
const SETTLED = 300; // while a picker is being set up, it may take letters away

class Drafts extends HTMLElement {
  #sealed = null;
  #kept = new Map(); // name of a field: { place, text, base }
  #notice = new Notice();
  #timers = new Map();
  #turn = Promise.resolve(); // one list is asked for its options after the other
  #half = new WeakSet(); // pickers with letters that are no value yet
  #watching = new MutationObserver(() => this.#restore());
  #typed = (event) => this.#remember(event);
  #press = (event) => this.#chosen(event);
  #begin = (event) => this.#begun(event);

  connectedCallback() {
    // after the field itself has taken the text
    document.addEventListener("input", this.#typed);
    document.addEventListener("change", this.#typed);
    document.addEventListener("click", this.#press);
    document.addEventListener("focusin", this.#begin);
    this.#notice.listen();
    window.tfDrafts = this;
  }

  disconnectedCallback() {
    document.removeEventListener("input", this.#typed);
    document.removeEventListener("change", this.#typed);
    document.removeEventListener("click", this.#press);
    document.removeEventListener("focusin", this.#begin);
    this.#notice.leave();
    this.#watching.disconnect();
  }

  // Whoever is signed in reads what was kept for them here; for everybody else it stays closed.
  async open(id, secret) {
    this.#sealed = await Sealed.open(id, secret);
    for (const [place, { name, ...content }] of await this.#sealed.all())
      if (!this.#kept.has(name)) this.#kept.set(name, { place, ...content });
    this.ready = true;
    this.#watching.observe(document.body, { childList: true, subtree: true });
    this.#restore();
  }

  // At sign-out nothing of this account stays. What others typed here waits for them, closed.
  forget() {
    this.#kept.clear();
    this.#sealed?.clear();
  }

  async #remember(event) {
    const node = this.#field(event);
    // letters that search a list are no choice, and a press is its own matter
    if (!node || (isChoice(node) && (event.type === "input" || isPressed(node)))) return;
    const text = textOf(node) ?? "";
    if (picker(node)) event.type === "input" && text ? this.#half.add(node) : this.#half.delete(node);
    await this.#keep(node, text);
  }

  async #chosen(event) {
    const button = pressed(event);
    const node = button && this.#field(event);
    if (!node || !isPressed(node)) return;
    if (this.#notice.away) keptHere(node, button.textContent.trim());
    await this.#keep(node, button.textContent.trim());
  }

  // What a choice was made over: others may have saved something since the page was opened.
  #begun(event) {
    const node = this.#field(event);
    if (node && isChoice(node) && !this.#kept.has(nameOf(node))) node.tfBase = chosenIn(node);
  }

  #field(event) {
    return this.#sealed && event.composedPath().find((one) => one instanceof HTMLElement && mine(one));
  }

  async #keep(node, text) {
    const name = nameOf(node);
    const place = this.#kept.get(name)?.place ?? this.#sealed.fresh();
    const base = this.#kept.get(name)?.base ?? node.tfBase ?? "";
    // a day or a time that is written out, or was picked, as a value
    const value = picker(node) && !this.#half.has(node) ? node.value : "";
    this.#kept.set(name, { place, text, base, value });
    clearTimeout(this.#timers.get(name));
    this.#timers.set(name, setTimeout(() => this.#sent(name, node, text), SENT));
    await this.#sealed.write(place, { name, text, base, value }, () => this.#kept.get(name)?.text === text);
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
    this.#drop(name, kept);
    node.tfBase = picker(node) || isChoice(node) ? baseOf(node) : text;
  }

  // Unless something else was typed since.
  #drop(name, kept) {
    if (this.#kept.get(name) !== kept) return;
    this.#kept.delete(name);
    this.#sealed.remove(kept.place);
  }

  // Puts back what the server never had, into fields that hold what they held when it was typed.
  #restore() {
    for (const node of document.querySelectorAll(PICKERS)) this.#name(node);
    document.querySelectorAll("tf-question[data-draft] .choices").forEach(nameChoices);
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
    if (!kept || this.#timers.has(name)) return;
    if (locked(node, field) && baseOf(node) !== kept.text) return this.#ask(name, node, field, kept);
    if (isChoice(node)) return this.#putBackChoice(name, node, kept);
    if (picker(node)) return this.#putBackLetters(name, node, kept);
    const there = field.value ?? "";
    if (there === kept.text) this.#sent(name, node, kept.text);
    else if (there === kept.base || kept.text.startsWith(there)) this.#type(node, field, kept);
    else this.#ask(name, node, field, kept);
  }

  // Left at once, so that what is a day or a time after all becomes the value of the field.
  #putBackLetters(name, node, kept) {
    if (node.inputElement.value === kept.text && node.value) this.#sent(name, node, kept.text);
    else if (baseOf(node) === kept.base && kept.value) this.#pick(node, kept.value);
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
    for (const kind of ["input", "focusout"])
      node.inputElement.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
    node.autoOpenDisabled = alone;
  }

  #pick(node, value) {
    node.value = value;
    node.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
  }

  #type(node, field, { text, value }) {
    if (picker(node)) return value ? this.#pick(node, value) : this.#letters(node, text);
    field.value = text;
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
  }

  // Into a form that somebody still sends; an answer that saves at once is confirmed first.
  #putBackChoice(name, node, kept) {
    const there = chosenIn(node);
    if (there === kept.text) this.#sent(name, node, kept.text);
    else if (there !== kept.base || node.dataset.draftAnswer !== undefined) this.#ask(name, node, node, kept);
    else this.#choose(name, node, kept).then((done) => done && putBack(node, kept.text));
  }

  #choose(name, node, kept) {
    this.#turn = this.#turn.then(async () => {
      const done = await choose(node, kept.text);
      if (!done) offer(node, kept.text, { drop: () => this.#drop(name, kept), gone: true });
      return done;
    });
    return this.#turn;
  }

  // Something else was saved meanwhile: both stay until somebody chooses.
  #ask(name, node, field, kept) {
    const use = () => (isChoice(node) ? this.#choose(name, node, kept) : this.#type(node, field, kept));
    offer(node, kept.text, { use: locked(node, field) ? undefined : use, drop: () => this.#drop(name, kept) });
  }
}

if (!customElements.get("tf-drafts")) customElements.define("tf-drafts", Drafts);
