/** The colours of a chart; each tells something that a shape, a dash or a word tells as well. */
export interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  /** One a role, from the main line on. */
  readonly strokes: readonly string[];
  readonly up: string;
  readonly down: string;
  readonly fill: string;
  readonly claim: string;
}

/** The names of the themes. */
export type Theme = "light" | "dark";

/**
 * The colours by theme: those of Okabe and Ito, darker or lighter where they would be pale on the ground.
 *
 * Source: Masataka Okabe and Kei Ito, Color Universal Design, 2008. Text has a contrast of at least 4.5 to its ground.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: "#ffffff",
    ink: "#1b1f24",
    muted: "#57606a",
    grid: "#e3e6ea",
    strokes: ["#0b5fa5", "#c04a00", "#00795b", "#9b4f83", "#8a6100", "#3d4650"],
    up: "#0b5fa5",
    down: "#c04a00",
    fill: "#8fa3b5",
    claim: "#8f1d1d",
  },
  dark: {
    background: "#14181d",
    ink: "#eceff3",
    muted: "#a3adb8",
    grid: "#2b323a",
    strokes: ["#6cb8f0", "#f2955c", "#3fc9a2", "#e0a2cb", "#e6c35c", "#c3ccd6"],
    up: "#6cb8f0",
    down: "#f2955c",
    fill: "#5d7184",
    claim: "#ff9c9c",
  },
};

/** Dashes of the lines, by role: they are told apart without any colour. */
const DASHES = ["", "7 3", "2 2.5", "9 3 2 3", "12 4", "4 2 1 2"];

/** Colour, dashes and width of a line; roles beyond the last begin anew. */
export function strokeOf(palette: Palette, role: number): { color: string; dash: string; width: number } {
  const at = role % DASHES.length;
  return { color: palette.strokes[at] ?? palette.ink, dash: DASHES[at] ?? "", width: role === 0 ? 1.8 : 1.5 };
}
/** The names of the colours as variables of a style sheet, so that one drawing follows the theme of its page. */
export const VARIABLES: Palette = {
  background: "var(--background)",
  ink: "var(--ink)",
  muted: "var(--muted)",
  grid: "var(--grid)",
  strokes: PALETTES.light.strokes.map((_, at) => `var(--stroke-${at})`),
  up: "var(--up)",
  down: "var(--down)",
  fill: "var(--fill)",
  claim: "var(--claim)",
};

/** The declarations that give {@link VARIABLES} the colours of a theme. */
export function declarations(theme: Theme): string {
  const { strokes, ...colors } = PALETTES[theme];
  const named = [...Object.entries(colors), ...strokes.map((color, at): [string, string] => [`stroke-${at}`, color])];
  return named.map(([name, color]) => `--${name}:${color}`).join(";");
}
