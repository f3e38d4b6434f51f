export type { PerformanceFormat, PerformanceWriter } from "./formats/format.js";
export { performanceFormats } from "./formats/index.js";
export { type PerformanceQuestion, performanceOf } from "./measure.js";
export type {
  BetaFigures,
  DrawdownFigures,
  ExtremeFigures,
  HorizonFigures,
  Performance,
  RelativeFigures,
  VolatilityFigures,
} from "./performance.js";
export { type PerformanceOrder, performances } from "./run.js";
