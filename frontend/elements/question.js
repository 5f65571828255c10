// One question with three answers and room for words. The server sets one JSON text
// (ui/kit/QuestionField.java writes it); what a person is typing is never overwritten.

import { element } from "./drawn.js";

const PAUSE = 800;
const KEYS = { y: "YES", n: "NO", u: "NOT_KNOWN" };
let count = 0;

class Question extends HTMLElement {
  #id = `tf-question-${++count}`;
  #pending = 0;
  #dirty = false;
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
    parts.note.setAttribute("aria-label", `Note: ${content.question}`);
    parts.note.placeholder = "Note, if it helps";
    for (const control of [...parts.radios, parts.note]) control.disabled = content.locked;
    if (!this.#dirty) {
      for (const radio of parts.radios) radio.checked = radio.value === content.choice;
      if (parts.note.value !== content.note) parts.note.value = content.note;
    }
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
    const note = element("textarea");
    note.rows = 1;
    note.maxLength = 4000;
    note.addEventListener("input", () => this.#changed(PAUSE));
    note.addEventListener("blur", () => this.#send());
    const who = element("p", "who");
    const clash = element("div", "clash");
    clash.hidden = true;
    clash.setAttribute("role", "status");
    set.setAttribute("aria-describedby", why.id);
    set.append(legend, why, choices, note, who, clash);
    this.replaceChildren(set);
    return { legend, why, radios, note, who, clash };
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const radio = this.#parts.radios.find((one) => one.value === KEYS[event.key.toLowerCase()]);
    if (!radio || radio.disabled) return;
    event.preventDefault();
    radio.checked = true;
    radio.focus();
    this.#changed(0);
  }

  #changed(pause) {
    if (!this.#dirty) this.dispatchEvent(new CustomEvent("tf-begin"));
    this.#dirty = true;
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

if (!customElements.get("tf-question")) customElements.define("tf-question", Question);
