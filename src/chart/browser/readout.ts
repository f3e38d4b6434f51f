import { escaped } from "../draw/svg.js";
import { CHART_PHRASES } from "../phrases.js";
import type { ChartSpecification, Layer, Panel } from "../specification.js";
import { dayIn, valueIn } from "../wording.js";

/** A value of a layer at a session, with its name; none where there is no value. */
export interface Shown {
  readonly label: string;
  readonly text: string;
}

/** What every layer has at a session, the main ones first. */
function valuesAt(chart: ChartSpecification, session: number): Shown[] {
  return chart.panels.flatMap((panel) =>
    [...panel.layers].reverse().flatMap((layer) => shown(chart, panel, layer, session)),
  );
}

/** The session in words, and all values, as markup. */
export function readoutMarkup(chart: ChartSpecification, session: number): string {
  const day = dayIn(chart.language, chart.sessions[session] ?? "");
  const values = valuesAt(chart, session).map(
    ({ label, text }) => `<span>${escaped(label)} <em>${escaped(text)}</em></span>`,
  );
  const events = chart.events
    .filter((event) => event.session === session)
    .map(({ number }) => `<span><em>(${number})</em></span>`);
  return `<b>${escaped(day)}</b>${[...values, ...events].map((part) => ` ${part}`).join("")}`;
}

/** All values of a chart, a row a session, the latest first, as markup. */
export function tableMarkup(chart: ChartSpecification): string {
  const rows = chart.sessions.map((day, session) => ({ day, values: valuesAt(chart, session) })).reverse();
  const labels = [...new Set(rows.flatMap(({ values }) => values.map(({ label }) => label)))];
  const head = labels.map((label) => `<th scope="col">${escaped(label)}</th>`).join("");
  const body = rows.map(({ day, values }) => {
    const cells = labels.map((label) => `<td>${escaped(values.find((one) => one.label === label)?.text ?? "")}</td>`);
    return `<tr><td>${escaped(day)}</td>${cells.join("")}</tr>`;
  });
  const first = CHART_PHRASES[chart.language].session;
  return `<table><thead><tr><th scope="col">${first}</th>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function shown({ language }: ChartSpecification, { unit }: Panel, layer: Layer, session: number): Shown[] {
  const words = (value: number | null | undefined): string | null =>
    typeof value === "number" ? valueIn(language, unit, value) : null;
  if (layer.kind === "candles") {
    const names = CHART_PHRASES[language].prices;
    const columns = [layer.open, layer.high, layer.low, layer.close];
    return columns.flatMap((values, at) => {
      const text = words(values[session]);
      return text === null ? [] : [{ label: names[at] ?? "", text }];
    });
  }
  if (layer.kind === "band") {
    const [upper, lower] = [words(layer.upper[session]), words(layer.lower[session])];
    return upper === null || lower === null ? [] : [{ label: layer.label, text: `${lower} – ${upper}` }];
  }
  const text = words(layer.values[session]);
  return text === null ? [] : [{ label: layer.label, text }];
}
