/** Ranks from 1 of values among all of them, ascending; equal values share the mean of their ranks. */
export function ranksOf(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const ranks = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const below = countBelow(sorted, value);
    let above = below;
    while (above < sorted.length && sorted[above] === value) above++;
    ranks[i] = (below + 1 + above) / 2;
  }
  return ranks;
}

/** How many of ascending values are less than one. */
function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
