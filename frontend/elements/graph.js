// One small graph over time, drawn from one JSON text that the server sets (ui/kit/TimeGraph.java
// writes it). The sentence and the table beside it say the same; words become text nodes only.

import { Drawn } from "./drawn.js";

const NS = "http://www.w3.org/2000/svg";
const WIDE = 640, HIGH = 168, LEFT = 40, RIGHT = 12, TOP = 22, BOTTOM = 26;

const svg = (name, attributes, words) => {
  const node = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (words !== undefined) node.textContent = words;
  return node;
};

class Graph extends Drawn {
  show(graph) {
    if (!graph) return;
    const span = Math.max(1, graph.to - graph.from);
    const x = (day) => LEFT + ((day - graph.from) / span) * (WIDE - LEFT - RIGHT);
    const y = (value) =>
      TOP + (1 - (value - graph.least) / Math.max(1e-9, graph.most - graph.least)) * (HIGH - TOP - BOTTOM);
    const root = svg("svg", { viewBox: `0 0 ${WIDE} ${HIGH}`, role: "img", "aria-label": graph.says });
    for (const value of [graph.least, graph.most]) {
      root.append(
        svg("line", { class: "graph-line", x1: LEFT, x2: WIDE - RIGHT, y1: y(value), y2: y(value) }),
        svg("text", { class: "graph-scale", x: LEFT - 8, y: y(value) + 4, "text-anchor": "end" }, String(value)),
      );
    }
    for (const event of graph.events) {
      const end = x(event.day) > WIDE * 0.7;
      root.append(
        svg("line", { class: "graph-event", x1: x(event.day), x2: x(event.day), y1: TOP - 6, y2: HIGH - BOTTOM }),
        svg("text", { class: "graph-scale", x: x(event.day) + (end ? -5 : 5), y: 12, "text-anchor": end ? "end" : "start" }, event.words),
      );
    }
    const line = graph.points.map((point) => `${x(point.day)},${y(point.value)}`).join(" ");
    if (graph.points.length > 1) root.append(svg("polyline", { class: "graph-path", points: line }));
    for (const point of graph.points) {
      root.append(
        svg("circle", { class: "graph-point", cx: x(point.day), cy: y(point.value), r: 4.5 }),
        svg("text", { class: "graph-value", x: x(point.day), y: y(point.value) - 9, "text-anchor": x(point.day) > WIDE - 40 ? "end" : "middle" }, point.words),
      );
    }
    for (const [day, words, anchor] of [[graph.from, graph.first, "start"], [graph.to, graph.last, "end"]])
      root.append(svg("text", { class: "graph-scale", x: x(day), y: HIGH - 8, "text-anchor": anchor }, words));
    this.replaceChildren(root);
  }
}

customElements.define("tf-graph", Graph);
