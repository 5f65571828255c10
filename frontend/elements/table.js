// One table, drawn from one JSON text that the server sets (ui/kit/Table.java writes it).

import { drawn } from "./cells.js";
import { Drawn, element } from "./drawn.js";

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
    if (cell.kind !== "none") node.append(drawn(cell, (act) => this.tell(row.key, act)));
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
