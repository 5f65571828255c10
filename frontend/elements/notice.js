// Says that the server cannot be reached, for as long as it cannot.

import { element } from "./drawn.js";

const AWAY = "The server cannot be reached. What you type or choose is kept in this browser, encrypted, until it answers.";

export class Notice {
  #said = null;
  #state = () => this.#say();

  get away() {
    return this.#said !== null;
  }

  listen() {
    window.Vaadin?.connectionState?.addStateChangeListener(this.#state);
  }

  leave() {
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#state);
  }

  #say() {
    const state = window.Vaadin.connectionState.state;
    const away = state === "reconnecting" || state === "connection-lost";
    if (away === this.away) return;
    document.body.classList.toggle("draft-is-away", away);
    if (!away) {
      this.#said.remove();
      this.#said = null;
      return;
    }
    this.#said = element("div", "draft-away", AWAY);
    this.#said.setAttribute("role", "status");
    document.body.append(this.#said);
  }
}
