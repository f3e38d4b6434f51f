export type { ClaimDays } from "./claim.js";
export { draw } from "./draw/draw.js";
export { leastSize, type Size } from "./draw/layout.js";
export { chartPage } from "./page.js";
export type { ChartLanguage } from "./phrases.js";
export type { ChartSpecification } from "./specification.js";
export { type ChartRequest, specify } from "./specify.js";
export type { Charted } from "./stretch.js";
export { PALETTES, type Palette, type Theme } from "./theme.js";
