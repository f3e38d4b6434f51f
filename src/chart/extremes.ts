/** A price around which highs or lows of the past lie together. */
export interface Zone {
  readonly value: number;
  /** How many of them. */
  readonly touches: number;
}

/** A high or low is one that no session so many before or after it passed. */
const REACH = 10;

/** Extremes whose prices differ by no more than this share lie together. */
const WIDTH = 0.015;

/**
 * Prices where the stretch turned before: above its last close as resistance, below it as support.
 *
 * Turning points are closes that are the highest or lowest within ten sessions to both sides, grouped where they lie
 * within 1.5% of each other; of each side the nearest of those touched most often, at most `count`.
 */
export function turningLevels(closes: Float64Array, count: number): { resistance: Zone[]; support: Zone[] } {
  const last = closes[closes.length - 1] ?? Number.NaN;
  const zones = grouped(turningPoints(closes).sort((a, b) => a - b));
  const best = (side: Zone[]): Zone[] =>
    [...side]
      .sort((a, b) => b.touches - a.touches || Math.abs(a.value - last) - Math.abs(b.value - last))
      .slice(0, count);
  return {
    resistance: best(zones.filter(({ value }) => value > last)),
    support: best(zones.filter(({ value }) => value < last)),
  };
}

function turningPoints(closes: Float64Array): number[] {
  const points: number[] = [];
  for (let i = REACH; i + REACH < closes.length; i++) {
    const around = closes.subarray(i - REACH, i + REACH + 1);
    const close = closes[i] as number;
    if (around.every((other) => other <= close) || around.every((other) => other >= close)) points.push(close);
  }
  return points;
}

function grouped(ascending: readonly number[]): Zone[] {
  const groups: number[][] = [];
  for (const point of ascending) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && point <= group[0] * (1 + WIDTH)) group.push(point);
    else groups.push([point]);
  }
  return groups.map((group) => ({
    value: group.reduce((sum, point) => sum + point, 0) / group.length,
    touches: group.length,
  }));
}
