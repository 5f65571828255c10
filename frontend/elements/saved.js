/* Says when a draft was last kept, and goes on counting. Not read aloud each second. */
class Saved extends HTMLElement {
  #at = "";
  #seen = 0;
  #timer = 0;

  set at(value) {
    this.#at = value;
    this.#seen = performance.now();
    this.#draw();
  }

  get at() {
    return this.#at;
  }

  connectedCallback() {
    this.#timer = setInterval(() => this.#draw(), 1000);
    this.#draw();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  /* counted from when it was told, so that two clocks need not agree */
  #draw() {
    if (!this.#at) {
      this.textContent = "";
      return;
    }
    const seconds = Math.round((performance.now() - this.#seen) / 1000);
    this.textContent =
      seconds < 2 ? "Saved" : seconds < 60 ? `Saved ${seconds} s ago` : `Saved ${Math.floor(seconds / 60)} min ago`;
  }
}

if (!customElements.get("tf-saved")) customElements.define("tf-saved", Saved);
