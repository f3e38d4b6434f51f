import type { ChartSpecification } from "./specification.js";

/** The language of what a chart says. */
export type ChartLanguage = ChartSpecification["language"];

/** All that a chart says in one language. */
export interface ChartPhrases {
  readonly months: readonly string[];
  readonly decimal: string;
  readonly group: string;
  readonly percent: string;
  readonly close: string;
  readonly candles: string;
  readonly volume: string;
  readonly drawdown: string;
  readonly rebased: string;
  readonly macd: string;
  readonly signal: string;
  readonly histogram: string;
  readonly logarithmic: string;
  readonly resistance: string;
  readonly support: string;
  readonly verdicts: Readonly<Record<"confirmed" | "contradicted" | "ambiguous" | "unverifiable", string>>;
  /** Open, high, low, close. */
  readonly prices: readonly string[];
  readonly session: string;
  readonly whole: string;
  readonly table: string;
  readonly help: string;
  quoted(text: string): string;
  /** A stretch of months on a button. */
  stretch(months: number): string;
  average(sessions: number): string;
  bollinger(sessions: number, deviations: number): string;
  rsi(sessions: number): string;
  relative(symbol: string): string;
  /** A stretch of sessions. */
  span(from: string, to: string, sessions: number): string;
  missing(count: number): string;
  source(names: string, to: string): string;
  more(count: number): string;
  description(what: string, from: string, to: string, low: string, high: string): string;
}

const SPACE = "\u202f";

/** What a chart says, by language. */
export const CHART_PHRASES: Readonly<Record<ChartLanguage, ChartPhrases>> = {
  en: {
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    decimal: ".",
    group: ",",
    percent: "%",
    close: "Close",
    candles: "Open, high, low, close",
    volume: "Volume",
    drawdown: "Below the highest close so far, %",
    rebased: "First close = 100",
    macd: "MACD (12, 26)",
    signal: "Signal (9)",
    histogram: "Difference",
    logarithmic: "log scale",
    resistance: "Resistance",
    support: "Support",
    verdicts: {
      confirmed: "confirmed",
      contradicted: "contradicted",
      ambiguous: "ambiguous",
      unverifiable: "unverifiable",
    },
    prices: ["Open", "High", "Low", "Close"],
    session: "Session",
    whole: "All",
    table: "All values as a table",
    help: "Point at a session, or move through them with the arrow keys; draw over a stretch to see it alone, Escape shows all.",
    stretch: (months) => (months < 12 ? `${months} M` : `${months / 12} Y`),
    quoted: (text) => `“${text}”`,
    average: (sessions) => `Average of ${sessions}`,
    bollinger: (sessions, deviations) => `Bollinger bands (${sessions}, ${deviations})`,
    rsi: (sessions) => `RSI (${sessions})`,
    relative: (symbol) => `Relative to ${symbol}, first day = 100`,
    span: (from, to, sessions) => `${from} to ${to}, ${sessions} sessions`,
    missing: (count) => (count === 1 ? "1 session is not on the tape" : `${count} sessions are not on the tape`),
    source: (names, to) => `Source: ${names}. Data to ${to}. Drawn by Tapecheck.`,
    more: (count) => `${count} earlier not shown`,
    description: (what, from, to, low, high) => `${what}. From ${from} to ${to}; lowest ${low}, highest ${high}.`,
  },
  fr: {
    months: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    decimal: ",",
    group: SPACE,
    percent: `${SPACE}%`,
    close: "Clôture",
    candles: "Ouverture, plus haut, plus bas, clôture",
    volume: "Volume",
    drawdown: "Sous la plus haute clôture atteinte, %",
    rebased: "Première clôture = 100",
    macd: "MACD (12, 26)",
    signal: "Signal (9)",
    histogram: "Écart",
    logarithmic: "échelle logarithmique",
    resistance: "Résistance",
    support: "Support",
    verdicts: {
      confirmed: "confirmé",
      contradicted: "contredit",
      ambiguous: "ambigu",
      unverifiable: "invérifiable",
    },
    prices: ["Ouverture", "Plus haut", "Plus bas", "Clôture"],
    session: "Séance",
    whole: "Tout",
    table: "Toutes les valeurs en tableau",
    help: "Pointez une séance, ou parcourez-les avec les flèches ; tracez une période pour la voir seule, Échap montre tout.",
    stretch: (months) => (months < 12 ? `${months} M` : `${months / 12} A`),
    quoted: (text) => `«${SPACE}${text}${SPACE}»`,
    average: (sessions) => `Moyenne sur ${sessions}`,
    bollinger: (sessions, deviations) => `Bandes de Bollinger (${sessions}, ${deviations})`,
    rsi: (sessions) => `RSI (${sessions})`,
    relative: (symbol) => `Face à ${symbol}, premier jour = 100`,
    span: (from, to, sessions) => `du ${from} au ${to}, ${sessions} séances`,
    missing: (count) => (count === 1 ? "1 séance manque aux données" : `${count} séances manquent aux données`),
    source: (names, to) => `Source${SPACE}: ${names}. Données au ${to}. Dessiné par Tapecheck.`,
    more: (count) => `${count} antérieurs non montrés`,
    description: (what, from, to, low, high) =>
      `${what}. De ${from} à ${to}${SPACE}; au plus bas ${low}, au plus haut ${high}.`,
  },
};
