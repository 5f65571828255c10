// One table, drawn from one JSON text that the server sets (ui/kit/Table.java writes it).

import { Drawn, element } from "./drawn.js";

const safe = (href) => {
  const url = new URL(href, document.baseURI);
  return url.protocol === "http:" || url.protocol === "https:" || url.protocol === "tel:" || url.protocol === "mailto:";
};

const draw = {
  text: (cell) => element("span", cell.look || "", cell.words),
  lines: (cell) => {
    const lines = element("span", "lines");
    lines.append(element("b", "", cell.words), element("span", "small faint", cell.quiet));
    return lines;
  },
  tag: (cell) => {
    const tag = element("span", `tag ${cell.tone}`, cell.words);
    tag.dataset.symbol = cell.symbol;
    return tag;
  },
  link: (cell) => {
    const link = element("a", "", cell.words);
    if (safe(cell.href)) link.href = cell.href;
    if (cell.label) link.setAttribute("aria-label", cell.label);
    return link;
  },
  button: (cell, row, table) => {
    const button = element("button", `btn ${cell.look}`, cell.words);
    button.type = "button";
    button.dataset.act = cell.act;
    if (cell.label) button.setAttribute("aria-label", cell.label);
    button.addEventListener("click", () => table.tell(row.key, cell.act));
    return button;
  },
  several: (cell, row, table) => {
    const all = element("span", cell.look);
    all.append(...cell.cells.map((one) => draw[one.kind](one, row, table)));
    return all;
  },
};

class Table extends Drawn {
  tell(key, act) {
    this.dispatchEvent(new CustomEvent("tf-act", { detail: { key, act } }));
  }

  show(content) {
    const focused = this.#focused();
    if (!content) return this.replaceChildren();
    const parts = content.rows.length ? [this.#table(content)] : [element("p", "empty", content.empty)];
    if (content.foot?.words) parts.push(this.#foot(content.foot));
    this.replaceChildren(...parts);
    if (focused) this.#find(focused)?.focus();
  }

  #focused() {
    const at = document.activeElement;
    if (!at || !this.contains(at)) return null;
    return { key: at.closest("tr")?.dataset.key, act: at.dataset.act, href: at.getAttribute("href") };
  }

  #find({ key, act, href }) {
    const row = key === undefined ? this : [...this.querySelectorAll("tr")].find((one) => one.dataset.key === key);
    return row && [...row.querySelectorAll("a, button")].find((one) =>
      !one.disabled && (act ? one.dataset.act === act : one.getAttribute("href") === href));
  }

  #table({ caption, columns, rows }) {
    const table = element("table");
    table.setAttribute("role", "table");
    const head = element("thead");
    head.setAttribute("role", "rowgroup");
    head.append(this.#line(columns.map((column) => this.#heading(column))));
    const body = element("tbody");
    body.setAttribute("role", "rowgroup");
    body.append(...rows.map((row) => this.#row(row, columns)));
    table.append(element("caption", "", caption), head, body);
    return table;
  }

  #line(cells) {
    const line = element("tr");
    line.setAttribute("role", "row");
    line.append(...cells);
    return line;
  }

  #heading({ heading, look, hidden }) {
    const cell = element("th", look);
    cell.scope = "col";
    cell.setAttribute("role", "columnheader");
    cell.append(element("span", hidden ? "unseen" : "", heading));
    return cell;
  }

  #row(row, columns) {
    const line = this.#line(row.cells.map((cell, at) => this.#cell(cell, at, row, columns[at])));
    line.dataset.key = row.key;
    return line;
  }

  #cell(cell, at, row, column) {
    const node = element(at === 0 ? "th" : "td", column.look);
    node.setAttribute("role", at === 0 ? "rowheader" : "cell");
    if (at === 0) node.scope = "row";
    else if (!column.hidden) node.dataset.heading = column.heading;
    if (cell.kind !== "none") node.append(draw[cell.kind](cell, row, this));
    return node;
  }

  #foot({ words, earlier, later }) {
    const foot = element("div", "foot");
    const said = element("span", "", words);
    said.setAttribute("role", "status");
    const turns = element("span", "row");
    if (earlier !== undefined) {
      turns.append(this.#turn("Previous", "earlier", earlier), this.#turn("Next", "later", later));
    }
    foot.append(said, turns);
    return foot;
  }

  #turn(words, act, possible) {
    const button = element("button", "btn", words);
    button.type = "button";
    button.dataset.act = act;
    button.disabled = !possible;
    button.addEventListener("click", () => this.tell("", act));
    return button;
  }
}

if (!customElements.get("tf-table")) customElements.define("tf-table", Table);
