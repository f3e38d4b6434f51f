import { addMonths, parseIso, toIso } from "../../tape/session-date.js";
import { draw } from "../draw/draw.js";
import { type Layout, layoutOf, leastSize, type Size } from "../draw/layout.js";
import { CHART_PHRASES } from "../phrases.js";
import type { ChartSpecification } from "../specification.js";
import { VARIABLES } from "../theme.js";
import { windowOf } from "../window.js";
import { readoutMarkup, tableMarkup } from "./readout.js";

/** Stretches that have a button, in months. */
const MONTHS = [1, 3, 6, 12, 36];

/** A stretch of fewer sessions is no chart. */
const FEWEST = 3;

const find = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;

/** The picture of the page, the stretch of it that is shown, and the session that is pointed at. */
export class ChartView {
  #shown: ChartSpecification;
  #layout: Layout;
  #session: number | null = null;
  #drag: number | null = null;
  #first = 0;
  readonly #plot = find("#plot");
  readonly #readout = find("#readout");
  readonly #overlay = document.createElement("div");

  constructor(
    readonly chart: ChartSpecification,
    readonly size: Size,
  ) {
    this.#shown = chart;
    this.#layout = layoutOf(chart, size);
    this.#overlay.id = "overlay";
  }

  /** Makes the page listen, and draws the picture as wide as there is room. */
  start(): void {
    for (const part of document.querySelectorAll("[hidden]")) part.removeAttribute("hidden");
    this.#makeButtons();
    this.#plot.tabIndex = 0;
    this.#plot.setAttribute("role", "group");
    this.#plot.setAttribute("aria-label", this.chart.title);
    this.#listen();
    const details = find("details");
    details.addEventListener("toggle", () => {
      find("details .wide").innerHTML = tableMarkup(this.#shown);
    });
    new ResizeObserver(() => this.#draw()).observe(this.#plot);
    this.#draw();
  }

  #makeButtons(): void {
    const tools = find(".tools");
    const whole = tools.firstElementChild;
    const { stretch } = CHART_PHRASES[this.chart.language];
    for (const months of MONTHS) {
      if (this.#startOf(months) <= 0) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.months = String(months);
      button.textContent = stretch(months);
      tools.insertBefore(button, whole);
    }
    tools.addEventListener("click", ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const months = Number(target.dataset.months);
      this.#show(months === 0 ? 0 : this.#startOf(months), this.chart.sessions.length - 1, target);
    });
  }

  /** The first session of the last months of the chart; 0 where it is not longer. */
  #startOf(months: number): number {
    const last = parseIso(this.chart.sessions.at(-1) ?? "");
    const from = last === undefined ? "" : toIso(addMonths(last, -months));
    return Math.max(0, this.chart.sessions.findIndex((day) => day > from) - 1);
  }

  #listen(): void {
    const plot = this.#plot;
    plot.addEventListener("pointermove", (event) => this.#point(this.#sessionAt(event)));
    plot.addEventListener("pointerleave", () => {
      this.#drag = null;
      this.#point(null);
    });
    plot.addEventListener("pointerdown", (event) => {
      if (event.pointerType !== "touch") this.#drag = this.#sessionAt(event);
      this.#point(this.#sessionAt(event));
    });
    plot.addEventListener("pointerup", (event) => this.#release(this.#sessionAt(event)));
    plot.addEventListener("dblclick", () => this.#show(0, this.chart.sessions.length - 1));
    plot.addEventListener("keydown", (event) => {
      const last = this.#shown.sessions.length - 1;
      const at = this.#session ?? last + 1;
      const to = { ArrowLeft: at - 1, ArrowRight: at + 1, PageUp: at - 21, PageDown: at + 21, Home: 0, End: last }[
        event.key
      ];
      if (to !== undefined) {
        event.preventDefault();
        this.#point(Math.min(Math.max(to, 0), last));
      } else if (event.key === "Escape") {
        this.#point(null);
        this.#show(0, this.chart.sessions.length - 1);
      }
    });
  }

  #sessionAt({ clientX }: PointerEvent): number {
    const { left, right } = this.#layout;
    const x = clientX - this.#plot.getBoundingClientRect().left;
    const count = this.#shown.sessions.length;
    return Math.min(Math.max(Math.floor(((x - left) / (right - left)) * count), 0), count - 1);
  }

  /** A stretch that was drawn over is shown alone. */
  #release(session: number): void {
    const from = this.#drag;
    this.#drag = null;
    if (from === null || Math.abs(session - from) + 1 < FEWEST) return;
    const [start, end] = from < session ? [from, session] : [session, from];
    this.#show(this.#first + start, this.#first + end);
  }

  #show(from: number, to: number, pressed?: HTMLButtonElement): void {
    this.#first = from;
    const isWhole = from === 0 && to === this.chart.sessions.length - 1;
    this.#shown = isWhole ? this.chart : windowOf(this.chart, from, to);
    for (const button of document.querySelectorAll<HTMLButtonElement>(".tools button"))
      button.setAttribute(
        "aria-pressed",
        String(pressed ? button === pressed : isWhole && button.dataset.months === "0"),
      );
    this.#session = null;
    this.#draw();
    const table = find("details .wide");
    if (table.firstElementChild) table.innerHTML = tableMarkup(this.#shown);
  }

  #draw(): void {
    const least = leastSize(this.chart);
    const width = Math.max(least.width, Math.floor(this.#plot.clientWidth || this.size.width));
    const size = { width, height: Math.max(least.height, this.size.height) };
    this.#layout = layoutOf(this.#shown, size);
    this.#plot.innerHTML = draw(this.#shown, size, VARIABLES);
    this.#plot.append(this.#overlay);
    this.#point(this.#session);
  }

  #point(session: number | null): void {
    this.#session = session;
    this.#readout.innerHTML = session === null ? "" : readoutMarkup(this.#shown, session);
    this.#overlay.innerHTML = session === null ? "" : this.#cross(session);
  }

  /** A line through all panels at a session, and the stretch that is being drawn over. */
  #cross(session: number): string {
    const { width, height, panels, x } = this.#layout;
    const [top, bottom] = [panels[0]?.top ?? 0, panels.at(-1)?.bottom ?? height];
    const [from, to] = [x(this.#drag ?? session), x(session)];
    const range = `<rect x="${Math.min(from, to)}" y="${top}" width="${Math.abs(to - from)}" height="${bottom - top}" fill="${VARIABLES.fill}" fill-opacity="0.25"/>`;
    const line = `<line class="cross" x1="${to}" x2="${to}" y1="${top}" y2="${bottom}" stroke="${VARIABLES.ink}" stroke-dasharray="2 2"/>`;
    return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${range}${line}</svg>`;
  }
}
