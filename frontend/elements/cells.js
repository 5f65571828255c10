// The cells of tables and lists, as the server sends them (ui/kit/Cell.java).

import { element } from "./drawn.js";

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
  button: (cell, tell) => {
    const button = element("button", `btn ${cell.look}`, cell.words);
    button.type = "button";
    button.dataset.act = cell.act;
    if (cell.label) button.setAttribute("aria-label", cell.label);
    button.addEventListener("click", () => tell(cell.act));
    return button;
  },
  none: () => element("span"),
  several: (cell, tell) => {
    const all = element("span", cell.look);
    all.append(...cell.cells.map((one) => draw[one.kind](one, tell)));
    return all;
  },
};

// `tell` hears the act of a pressed button.
export const drawn = (cell, tell) => draw[cell.kind](cell, tell);
