import { parseArgs } from "node:util";
import { isKept, lineOf, type Measurement } from "./budget.js";
import { measureChart } from "./chart.js";
import { measureLargeTape } from "./large-tape.js";
import { measurePages } from "./pages.js";
import { measureReading } from "./reading.js";
import { measureSlowText } from "./slow-text.js";
import { measureStatistics } from "./statistics.js";
import { measureWholeProcess } from "./whole-process.js";

// Measures the budgets and fails when one is missed: npm run bench -- [--full] [reading|pages|process|chart|tape|slow]…

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: "boolean", default: false } },
});

const sections: Readonly<Record<string, () => Iterable<Measurement> | Promise<Iterable<Measurement>>>> = {
  reading: measureReading,
  pages: measurePages,
  process: measureWholeProcess,
  chart: measureChart,
  tape: () => measureLargeTape(values.full ? 10_000 : 1_000),
  statistics: measureStatistics,
  slow: () => measureSlowText(values.full),
};

const wanted = positionals.length > 0 ? positionals : Object.keys(sections);
let missed = 0;
for (const name of wanted) {
  const section = sections[name];
  if (section === undefined) throw new Error(`no section ${name}; there are ${Object.keys(sections).join(", ")}`);
  for (const measurement of await section()) {
    console.log(lineOf(measurement));
    if (!isKept(measurement)) missed++;
  }
}
console.log(missed === 0 ? "every budget is kept" : `${missed} budgets missed`);
process.exitCode = missed === 0 ? 0 : 1;
