// The rows of a Vaadin grid, drawn from the cells that come with each (ui/kit/RowGrid.java): in
// columns, or as one card where the list is narrow.

import { drawn } from "./cells.js";
import { element } from "./drawn.js";

const NARROW = 42;

const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize);

// Enter follows a link and presses a button; the grid would only leave the cell.
const enter = (event) => {
  if (event.key === "Enter" && event.target.closest("a, button")) event.stopPropagation();
};

// Drawn again only where it says something else: the focus stays where it was.
const fill = (root, item, said, parts) => {
  const text = item.key + JSON.stringify(said);
  if (root.said === text) return;
  root.said = text;
  root.onkeydown = enter;
  root.replaceChildren(...parts());
};

const part = ({ heading, look, hidden }, cell, first, tell) => {
  const line = element("div", look);
  if (!first && !hidden) line.append(element("span", "heading", heading));
  line.append(drawn(cell, tell));
  return line;
};

const card = (cells, columns, tell) => {
  const all = element("div", "row-card");
  all.append(
    ...cells.map((cell, at) => (cell.kind === "none" || cell.words === "" ? "" : part(columns[at], cell, at === 0, tell))),
  );
  return all;
};

export const drawRows = (grid, columns) => {
  const shown = [...grid.querySelectorAll("vaadin-grid-column")];
  const asCard = shown.pop();
  const tell = (item) => (act) => grid.dispatchEvent(new CustomEvent("tf-act", { detail: { key: item.key, act } }));
  shown.forEach((column, at) => {
    column.renderer = (root, _, { item }) => {
      if (item?.cells) fill(root, item, item.cells[at], () => [drawn(item.cells[at], tell(item))]);
    };
  });
  asCard.renderer = (root, _, { item }) => {
    if (item?.cells) fill(root, item, item.cells, () => [card(item.cells, columns, tell(item))]);
  };
  const turn = () => {
    const narrow = grid.clientWidth < NARROW * rem();
    grid.parentElement.classList.toggle("narrow", narrow);
    shown.forEach((column) => (column.hidden = narrow));
    asCard.hidden = !narrow;
  };
  turn();
  new ResizeObserver(turn).observe(grid);
};
