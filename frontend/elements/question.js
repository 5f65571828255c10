// One question with three answers and room for words. The server sets one JSON text
// (ui/kit/QuestionField.java writes it); what a person is typing is never overwritten.

import { element } from "./drawn.js";

const PAUSE = 800;
const KEYS = { y: "YES", n: "NO", u: "NOT_KNOWN" };
const ROWS = { ArrowUp: -1, ArrowDown: 1 };
const BESIDE = { ArrowLeft: -1, ArrowRight: 1 };
let count = 0;

class Question extends HTMLElement {
  #id = `tf-question-${++count}`;
  #pending = 0;
  #dirty = false;
  #locked = false;
  #opened = false;
  #parts = null;

  set content(json) {
    if (!json) return;
    this.#show(JSON.parse(json));
  }

  connectedCallback() {
    if (Object.hasOwn(this, "content")) {
      const json = this.content;
      delete this.content;
      this.content = json;
    }
  }

  disconnectedCallback() {
    this.#send();
  }

  focus() {
    const radios = this.#parts?.radios ?? [];
    (radios.find((radio) => radio.checked) ?? radios[0])?.focus();
  }

  #show(content) {
    const parts = (this.#parts ??= this.#build());
    parts.legend.textContent = content.question;
    this.#words(parts.why, content.why);
    this.#words(parts.who, content.who);
    parts.set.title = content.who;
    parts.open.setAttribute("aria-label", `Note: ${content.question}`);
    parts.note.setAttribute("aria-label", `Note: ${content.question}`);
    parts.note.placeholder = "Note, if it helps";
    this.#locked = content.locked;
    for (const control of [...parts.radios, parts.note]) control.disabled = content.locked;
    if (!this.#dirty) {
      for (const radio of parts.radios) radio.checked = radio.value === content.choice;
      if (parts.note.value !== content.note) parts.note.value = content.note;
    }
    this.#fold();
    this.#clash(content.clash);
  }

  #words(node, words) {
    node.textContent = words;
    node.hidden = !words;
  }

  #build() {
    const set = element("fieldset");
    const legend = element("legend");
    const why = element("p", "why");
    why.id = `${this.#id}-why`;
    const choices = element("div", "choices");
    const radios = [["YES", "Yes"], ["NO", "No"], ["NOT_KNOWN", "Not known"]].map(([value, words]) => {
      const label = element("label");
      const radio = element("input");
      radio.type = "radio";
      radio.name = this.#id;
      radio.value = value;
      radio.addEventListener("change", () => this.#changed(0));
      label.append(radio, element("span", "", words));
      choices.append(label);
      return radio;
    });
    choices.addEventListener("keydown", (event) => this.#key(event));
    const open = element("button", "note-open", "Note");
    open.type = "button";
    open.addEventListener("click", () => this.#note());
    const note = element("textarea");
    note.id = `${this.#id}-note`;
    open.setAttribute("aria-controls", note.id);
    note.rows = 1;
    note.maxLength = 4000;
    note.addEventListener("input", () => this.#changed(PAUSE));
    note.addEventListener("blur", () => this.#send());
    note.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#row(1);
    });
    const who = element("p", "who");
    const clash = element("div", "clash");
    clash.hidden = true;
    clash.setAttribute("role", "status");
    set.setAttribute("aria-describedby", why.id);
    set.append(legend, why, choices, open, note, who, clash);
    this.replaceChildren(set);
    return { set, legend, why, radios, open, note, who, clash };
  }

  // Room for words after Yes and Not known, where words stand already, and where somebody asks for it.
  #fold() {
    const { radios, open, note } = this.#parts;
    const choice = radios.find((radio) => radio.checked)?.value ?? "NO";
    const words = this.#opened || choice !== "NO" || document.activeElement === note;
    note.hidden = note.value === "" && (this.#locked || !words);
    open.hidden = this.#locked;
    open.setAttribute("aria-expanded", String(!note.hidden));
  }

  #note() {
    this.#opened = true;
    this.#fold();
    this.#parts.note.focus();
  }

  // The question `by` rows from here, as far as there are any.
  #row(by) {
    const rows = [...document.querySelectorAll("tf-question")].filter((one) => one.offsetParent);
    rows[rows.indexOf(this) + by]?.focus();
  }

  // A letter answers once, however long it is held. After No it goes on; after Yes and Not known to the
  // note, so that words typed there answer nothing else. As keys of radio buttons arrows would answer:
  // here they go to another question or another answer.
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { radios } = this.#parts;
    const radio = radios.find((one) => one.value === KEYS[event.key.toLowerCase()]);
    if (!ROWS[event.key] && !BESIDE[event.key] && event.key !== "." && !radio) return;
    event.preventDefault();
    if (ROWS[event.key]) return this.#row(ROWS[event.key]);
    if (BESIDE[event.key]) return radios[radios.indexOf(event.target) + BESIDE[event.key]]?.focus();
    if (this.#locked || event.repeat) return;
    if (!radio) return this.#note();
    radio.checked = true;
    radio.focus();
    this.#changed(0);
    if (radio.value === "NO") this.#row(1);
    else this.#note();
  }

  #changed(pause) {
    if (!this.#dirty) this.dispatchEvent(new CustomEvent("tf-begin"));
    this.#dirty = true;
    this.#fold();
    clearTimeout(this.#pending);
    if (pause) this.#pending = setTimeout(() => this.#send(), pause);
    else this.#send();
  }

  #send() {
    clearTimeout(this.#pending);
    if (!this.#dirty) return;
    this.#dirty = false;
    const { radios, note } = this.#parts;
    const choice = radios.find((radio) => radio.checked)?.value ?? "";
    this.dispatchEvent(new CustomEvent("tf-answer", { detail: { choice, note: note.value } }));
  }

  #clash(clash) {
    const { clash: box } = this.#parts;
    box.hidden = !clash;
    if (!clash) return box.replaceChildren();
    const both = element("dl");
    for (const [who, words] of [["You wrote", clash.mine], [`${clash.who} wrote`, clash.theirs]]) {
      const side = element("div");
      side.append(element("dt", "", who), element("dd", "", words));
      both.append(side);
    }
    const choose = element("div", "row");
    choose.append(this.#settle("Keep mine", "MINE"), this.#settle(`Keep what ${clash.who} wrote`, "THEIRS"));
    box.replaceChildren(element("b", "", "Two people answered this. Both are kept until you choose."), both, choose);
  }

  #settle(words, side) {
    const button = element("button", "btn", words);
    button.type = "button";
    button.addEventListener("click", () => this.dispatchEvent(new CustomEvent("tf-settle", { detail: { side } })));
    return button;
  }
}

// F8 goes to the next question without an answer, after the one in which the cursor stands.
const unanswered = (row) =>
  row.querySelector("tf-question")
    ? !row.querySelector("tf-question :checked")
    : row.querySelector(".value-line") && !row.querySelector(".value-line :is([has-value]:not(vaadin-checkbox), [checked])");

const next = (event) => {
  if (event.key !== "F8") return;
  const open = [...document.querySelectorAll(".answer")].filter((one) => one.offsetParent && unanswered(one));
  if (!open.length) return;
  event.preventDefault();
  const here = document.activeElement?.closest(".answer");
  const after = (one) => !here || here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
  const row = open.find((one) => one !== here && after(one)) ?? open[0];
  row.querySelector("tf-question, .value-line > :first-child").focus();
};

if (!customElements.get("tf-question")) document.addEventListener("keydown", next);
if (!customElements.get("tf-question")) customElements.define("tf-question", Question);
