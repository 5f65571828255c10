// Values over time as stacked panels on one axis, drawn by Apache ECharts from one JSON text that the
// server sets (ui/kit/TimeChart.java writes it). The page says the same in sentences and in tables.
// Colours are those of tokens.css, by name, so that dark, print and forced colours need no redrawing.

import { Drawn, element } from "./drawn.js";

// The build takes it from the package of this version (pom.xml); "v-c" lets a browser keep it for good.
const LIBRARY = "../charts/echarts.common.min.js?v-c=6.0.0";
const DAY = 86_400_000;
const HIGH = 104, GAP = 40, TOP = 46, LEFT = 32, UNDER = 76;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

let library;
const loaded = () => (library ??= import(LIBRARY).then(() => globalThis.echarts));

const written = (time) => {
  const day = new Date(time);
  return `${String(day.getUTCDate()).padStart(2, "0")}-${MONTHS[day.getUTCMonth()]}-${day.getUTCFullYear()}`;
};

class Chart extends Drawn {
  #chart = null;
  #content = null;
  #at = null; // the value that is read: its panel and its place
  #span = null; // what of the time is in view
  #parts = null;
  #watch = new ResizeObserver(() => this.#fit());

  async show(content) {
    this.#content = content;
    if (!content?.panels.length) return this.#close();
    this.#parts ??= this.#built(content.words);
    this.#parts.frame.setAttribute("aria-label", content.words.label);
    this.#parts.picture.style.height = `${this.#top(content.panels.length) - GAP + UNDER}px`;
    try {
      const echarts = await loaded();
      if (!this.isConnected || content !== this.#content) return;
      this.#chart ??= this.#opened(echarts);
      this.#draw();
    } catch (failure) {
      console.error(failure);
      library = null;
      this.#close();
      this.replaceChildren(element("p", "small faint", content.words.failed));
    }
  }

  disconnectedCallback() {
    this.#close();
  }

  #close() {
    this.#watch.disconnect();
    this.#chart?.dispose();
    this.#chart = this.#parts = null;
    this.replaceChildren();
  }

  #built(words) {
    const frame = element("div", "chart-frame");
    frame.tabIndex = 0;
    frame.setAttribute("role", "application");
    frame.setAttribute("aria-description", words.help);
    frame.addEventListener("keydown", (event) => this.#pressed(event));
    frame.addEventListener("blur", () => this.#leave());
    const picture = element("div", "chart-picture");
    picture.setAttribute("aria-hidden", "true");
    frame.append(picture);
    const said = element("p", "unseen");
    said.setAttribute("aria-live", "polite");
    const zoom = element("div", "chart-zoom no-print");
    for (const [name, factor] of [[words.nearer, 0.5], [words.farther, 2], [words.whole, Infinity]]) {
      const button = element("button", "btn text", name);
      button.type = "button";
      button.addEventListener("click", () => this.#zoom(factor));
      zoom.append(button);
    }
    this.replaceChildren(zoom, frame, said);
    return { frame, picture, said };
  }

  #opened(echarts) {
    const chart = echarts.init(this.#parts.picture, null, { renderer: "svg" });
    const pointer = chart.getZr();
    pointer.on("mousemove", ({ offsetX, offsetY }) => this.#near(offsetX, offsetY));
    pointer.on("click", ({ offsetX, offsetY }) => this.#near(offsetX, offsetY));
    pointer.on("globalout", () => this.#leave());
    chart.on("datazoom", () => {
      const { startValue, endValue } = chart.getOption().dataZoom[0];
      this.#span = [startValue, endValue];
    });
    this.#watch.observe(this.#parts.picture);
    return chart;
  }

  #fit() {
    this.#chart?.resize();
    if (this.#chart) this.#draw();
  }

  #top(panel) {
    return TOP + panel * (HIGH + GAP);
  }

  #whole() {
    const from = Date.parse(this.#content.from), to = Date.parse(this.#content.to);
    const edge = Math.max(DAY / 2, (to - from) * 0.02);
    return [from - edge, to + edge];
  }

  // --- by keys and by pointer

  #pressed(event) {
    const way = {
      ArrowLeft: () => this.#step(-1), ArrowRight: () => this.#step(1),
      ArrowUp: () => this.#across(-1), ArrowDown: () => this.#across(1),
      Home: () => this.#step(-Infinity), End: () => this.#step(Infinity),
      "+": () => this.#zoom(0.5), "-": () => this.#zoom(2), 0: () => this.#zoom(Infinity),
      Escape: () => this.#leave(),
    }[event.key];
    if (!way || event.ctrlKey || event.altKey || event.metaKey || !this.#chart) return;
    event.preventDefault();
    way();
  }

  #step(by) {
    const panel = this.#at?.panel ?? 0;
    const last = this.#content.panels[panel].points.length - 1;
    const from = this.#at?.place ?? (by > 0 ? -1 : last + 1);
    this.#read(panel, Math.min(last, Math.max(0, from + by)));
  }

  // the value of the next panel that is nearest in time
  #across(by) {
    if (!this.#at) return this.#step(Infinity);
    const panel = Math.min(this.#content.panels.length - 1, Math.max(0, this.#at.panel + by));
    this.#read(panel, this.#nearest(panel, this.#time(this.#at)));
  }

  #read(panel, place) {
    this.#at = { panel, place };
    const [from, to] = this.#span ?? this.#whole();
    const time = this.#time(this.#at);
    if (time < from || time > to) this.#look(time, to - from);
    this.#point();
    this.#parts.said.textContent = this.#content.panels[panel].points[place].says;
  }

  #near(x, y) {
    const panel = this.#content.panels.findIndex((_, it) => y > this.#top(it) - GAP / 2 && y < this.#top(it) + HIGH + GAP / 2);
    if (panel < 0) return this.#leave();
    const place = this.#nearest(panel, this.#chart.convertFromPixel({ xAxisIndex: panel }, x));
    const at = this.#chart.convertToPixel({ xAxisIndex: panel }, this.#time({ panel, place }));
    if (Math.abs(at - x) > GAP) return this.#leave();
    this.#at = { panel, place };
    this.#point();
  }

  #time({ panel, place }) {
    return Date.parse(this.#content.panels[panel].points[place].on);
  }

  #nearest(panel, time) {
    const far = this.#content.panels[panel].points.map((_, place) => Math.abs(this.#time({ panel, place }) - time));
    return far.indexOf(Math.min(...far));
  }

  #point() {
    const what = { seriesIndex: this.#at.panel, dataIndex: this.#at.place };
    this.#chart.dispatchAction({ type: "downplay" });
    this.#chart.dispatchAction({ type: "highlight", ...what });
    this.#chart.dispatchAction({ type: "showTip", ...what });
  }

  #leave() {
    this.#chart?.dispatchAction({ type: "downplay" });
    this.#chart?.dispatchAction({ type: "hideTip" });
  }

  #zoom(factor) {
    if (!this.#chart) return;
    const [from, to] = this.#span ?? this.#whole();
    this.#look(this.#at ? this.#time(this.#at) : (from + to) / 2, (to - from) * factor);
  }

  // brings a stretch of the time into view, with a moment in its middle where there is room
  #look(middle, length) {
    const [first, last] = this.#whole();
    const long = Math.min(last - first, Math.max(7 * DAY, length));
    const from = Math.min(last - long, Math.max(first, middle - long / 2));
    this.#chart.dispatchAction({ type: "dataZoom", startValue: from, endValue: from + long });
  }

  // --- what ECharts is told

  #draw() {
    if (this.#at && !this.#content.panels[this.#at.panel]?.points[this.#at.place]) this.#at = null;
    this.#chart.setOption(this.#option(), { notMerge: true });
    // paper is narrower than the window, and nothing tells before: print.css scales it
    const { picture } = this.#parts;
    picture.querySelector("svg").setAttribute("viewBox", `0 0 ${picture.clientWidth} ${picture.clientHeight}`);
  }

  #option() {
    const { panels } = this.#content;
    const style = getComputedStyle(this);
    const small = parseFloat(style.fontSize);
    const text = { fontFamily: style.fontFamily, fontSize: small, color: "var(--chart-quiet)" };
    const right = this.#parts.picture.clientWidth < 560 ? 8 : 172;
    const shared = { animation: false, useUTC: true, textStyle: { ...text, fontWeight: 500 } };
    return {
      ...shared,
      title: panels.map((panel, it) => this.#title(panel, it, text)),
      grid: panels.map((_, it) => ({ left: LEFT, right, top: this.#top(it), height: HIGH, show: true, backgroundColor: "none", borderColor: "var(--chart-frame)", outerBoundsMode: "none" })),
      xAxis: panels.map((_, it) => this.#days(it, text)),
      yAxis: panels.map((panel, it) => this.#scale(panel, it, text)),
      series: panels.map((panel, it) => this.#line(panel, it, right > 8, text)),
      tooltip: this.#tip(text),
      dataZoom: this.#zooms(right),
    };
  }

  #title(panel, it, text) {
    return {
      text: `{name|${panel.name}}  ${panel.range}`, left: LEFT, top: this.#top(it) - 22, padding: 0,
      textStyle: { ...text, fontWeight: 500, rich: { name: { ...text, color: "var(--chart-ink)", fontWeight: 640 } } },
    };
  }

  #days(it, text) {
    const lowest = it === this.#content.panels.length - 1;
    const [min, max] = this.#whole();
    return {
      type: "time", gridIndex: it, min, max, splitLine: { show: false }, axisLine: { show: false },
      axisTick: { show: lowest, lineStyle: { color: "var(--chart-frame)" } },
      axisLabel: { ...text, show: lowest, hideOverlap: true, formatter: (time) => (time < min || time > Date.parse(this.#content.to) ? "" : written(time)) },
      axisPointer: { show: false }, minInterval: DAY,
    };
  }

  #scale({ least, most }, it, text) {
    return {
      type: "value", gridIndex: it, min: least, max: most, interval: most - least, splitLine: { show: false },
      axisLabel: { ...text }, axisTick: { show: false }, axisLine: { show: false },
    };
  }

  #line(panel, it, roomy, text) {
    const stroke = "var(--chart-line)";
    const hollow = { color: "var(--chart-ground)", borderColor: stroke, borderWidth: 2.5 };
    return {
      type: "line", xAxisIndex: it, yAxisIndex: it, symbol: "circle", symbolSize: 9, showAllSymbol: true,
      data: panel.points.map((point) => [Date.parse(point.on), point.value]),
      lineStyle: { color: stroke, width: 1.5 }, itemStyle: hollow,
      emphasis: { scale: 1.5, lineStyle: { color: stroke, width: 1.5 }, itemStyle: { ...hollow, color: stroke } },
      label: { ...text, show: true, color: "var(--chart-ink)", fontWeight: 640, formatter: ({ dataIndex }) => panel.points[dataIndex].words },
      labelLayout: { hideOverlap: true },
      markLine: {
        symbol: "none", silent: true, z: 1,
        data: [...panel.levels.map((level) => this.#level(level, roomy, text)), ...this.#content.events.map((event) => this.#event(event, it, text))],
      },
    };
  }

  #level({ from, words }, roomy, text) {
    return {
      yAxis: from, lineStyle: { color: "var(--chart-frame)", width: 1, type: "solid" },
      label: { ...text, show: roomy, position: "end", distance: 8, formatter: words },
    };
  }

  #event({ on, words }, it, text) {
    const [first, last] = this.#span ?? this.#whole();
    const time = Date.parse(on), late = (time - first) / (last - first) > 0.7;
    return {
      xAxis: time, lineStyle: { color: "var(--chart-edge)", width: 1, type: [3, 3] },
      label: { ...text, show: it === 0, position: "end", distance: 28, align: late ? "right" : "left", formatter: words },
    };
  }

  #tip(text) {
    return {
      trigger: "item", triggerOn: "none", confine: true, transitionDuration: 0, className: "chart-tip",
      backgroundColor: "var(--chart-ground)", borderColor: "var(--chart-edge)", textStyle: text, shadowBlur: 0,
      formatter: ({ seriesIndex, dataIndex }) => {
        const { on } = this.#content.panels[seriesIndex].points[dataIndex];
        const tip = element("div", "chart-day");
        tip.append(element("b", "", written(Date.parse(on))));
        for (const { name, points } of this.#content.panels)
          for (const point of points)
            if (point.on === on) tip.append(element("span", "", `${name} ${point.tells}`));
        for (const event of this.#content.events) if (event.on === on) tip.append(element("span", "", event.words));
        return tip;
      },
    };
  }

  #zooms(right) {
    const [startValue, endValue] = this.#span ?? this.#whole();
    const all = { xAxisIndex: "all", filterMode: "none", startValue, endValue, minValueSpan: 7 * DAY };
    const quiet = { color: "var(--chart-frame)" }, edge = { color: "var(--chart-ground)", borderColor: "var(--chart-edge)" };
    return [
      { ...all, type: "inside", zoomOnMouseWheel: "shift", moveOnMouseMove: false, moveOnMouseWheel: false, preventDefaultMouseMove: false },
      {
        ...all, type: "slider", left: LEFT, right, bottom: 6, height: 22, showDetail: false, brushSelect: false, realtime: true,
        borderColor: "var(--chart-frame)", backgroundColor: "none", fillerColor: "var(--chart-soft)",
        dataBackground: { lineStyle: { opacity: 0 }, areaStyle: { opacity: 0 } },
        selectedDataBackground: { lineStyle: { opacity: 0 }, areaStyle: { opacity: 0 } },
        handleSize: "110%", handleStyle: edge, moveHandleSize: 0, moveHandleStyle: quiet,
        emphasis: { handleStyle: { ...edge, borderColor: "var(--chart-line)" }, moveHandleStyle: quiet },
      },
    ];
  }
}

customElements.define("tf-chart", Chart);
