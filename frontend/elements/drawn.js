// What the elements of this folder share.

// Words become text nodes only: nothing a person typed is ever read as markup.
export const element = (name, className, words) => {
  const node = document.createElement(name);
  if (className) node.className = className;
  if (words !== undefined) node.textContent = words;
  return node;
};

// An element that is drawn anew, by its `show`, from each JSON text that the server sets.
export class Drawn extends HTMLElement {
  #content = null;

  set content(json) {
    this.#content = json ? JSON.parse(json) : null;
    if (this.isConnected) this.show(this.#content);
  }

  connectedCallback() {
    // set before this class was known: read it again through the setter
    if (Object.hasOwn(this, "content")) {
      const json = this.content;
      delete this.content;
      this.content = json;
    } else {
      this.show(this.#content);
    }
  }
}
