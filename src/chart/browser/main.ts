import type { Size } from "../draw/layout.js";
import type { ChartSpecification } from "../specification.js";
import { ChartView } from "./view.js";

// What runs on the page of a chart: everything is drawn from the specification that the page holds.

const data = document.getElementById("data")?.textContent ?? "{}";
const { chart, size } = JSON.parse(data) as { chart: ChartSpecification; size: Size };
new ChartView(chart, size).start();
