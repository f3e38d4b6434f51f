/** A figure of which the tape knows nothing. */
export const NOTHING = "-";

/** A signed percentage with two decimals. */
export const percentText = (value: number | null): string => (value === null ? NOTHING : `${signed(value)}%`);

/** A signed number with two decimals. */
export function signed(value: number | null): string {
  if (value === null) return NOTHING;
  const text = Math.abs(value).toFixed(2);
  return `${Number(text) === 0 ? "" : value < 0 ? "-" : "+"}${text}`;
}

/** A price as the tape has it, with two decimals at least and four at most. */
export function priceText(value: number | null): string {
  if (value === null) return NOTHING;
  const [whole = "", decimals = ""] = String(Number(value.toFixed(4))).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${decimals.padEnd(2, "0")}`;
}
