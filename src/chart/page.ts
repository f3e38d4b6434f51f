import { draw } from "./draw/draw.js";
import type { Size } from "./draw/layout.js";
import { escaped, FONT } from "./draw/svg.js";
import { CHART_PHRASES } from "./phrases.js";
import type { ChartSpecification } from "./specification.js";
import { declarations, VARIABLES } from "./theme.js";

/** Nothing is fetched, and nothing runs but the script of the page itself. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `:root{color-scheme:light dark;${declarations("light")}}
@media (prefers-color-scheme:dark){:root{${declarations("dark")}}}
*{box-sizing:border-box}[hidden]{display:none!important}body{margin:0 auto;padding:1rem;max-width:90rem;background:var(--background);color:var(--ink);font:1rem/1.5 ${FONT.replaceAll("'", '"')}}
h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.tools{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center;margin:0 0 .3rem .8rem}
button{font:inherit;font-size:.875rem;padding:.2rem .7rem;border:1px solid var(--muted);border-radius:5px;background:var(--background);color:var(--ink);cursor:pointer}
button[aria-pressed=true]{background:var(--ink);color:var(--background)}
button:focus-visible,#plot:focus-visible,summary:focus-visible,.wide:focus-visible{outline:3px solid var(--stroke-0);outline-offset:2px}
#readout{display:block;min-height:3em;margin:.2rem .8rem;font-size:.875rem;font-variant-numeric:tabular-nums}#readout b{margin-right:1em}#readout span{display:inline-block;margin-right:1.1em;color:var(--muted)}#readout span em{font-style:normal;color:var(--ink);font-weight:600}
#plot{position:relative;touch-action:pan-y;cursor:crosshair}#plot svg{display:block;max-width:100%}#overlay{position:absolute;inset:0;pointer-events:none}
.help{color:var(--muted);font-size:.875rem;margin:.4rem .8rem}
details{margin:.8rem}.wide{overflow:auto;max-height:60vh}table{border-collapse:collapse;font-size:.8125rem;font-variant-numeric:tabular-nums}th,td{text-align:right;padding:.15rem .7rem;border-bottom:1px solid var(--grid);white-space:nowrap}th:first-child,td:first-child{text-align:left}
@media print{.tools,.help,#readout,#overlay,details{display:none}}
`;

/**
 * A chart as one page that needs no network.
 *
 * It holds the picture, which follows the theme of its reader, and a script that tells the values of a session, shows a
 * stretch alone, and lists all values as a table. `script` is the built one of `src/chart/browser/`. Without scripts the picture is there all the same.
 */
export function chartPage(chart: ChartSpecification, size: Size, script: string): string {
  const { help, table, whole } = CHART_PHRASES[chart.language];
  // A closing tag in the data or the code would end the element that holds them.
  const data = JSON.stringify({ chart, size }).replaceAll("<", "\\u003c");
  const code = script.replaceAll("</script", "<\\/script");
  return `<!doctype html>
<html lang="${chart.language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="generator" content="Tapecheck"/>
<title>${escaped(chart.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(chart.title)}</h1>
<div class="tools" hidden=""><button type="button" data-months="0" aria-pressed="true">${whole}</button></div>
<output id="readout" hidden=""></output>
<div id="plot" aria-describedby="help">${draw(chart, size, VARIABLES)}</div>
<p class="help" id="help" hidden="">${help}</p>
<details hidden=""><summary>${table}</summary><div class="wide" role="region" tabindex="0" aria-label="${table}"></div></details>
</main>
<script type="application/json" id="data">${data}</script>
<script>${code}</script>
</body>
</html>
`;
}
