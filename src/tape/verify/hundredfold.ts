/** Units of a currency that have a smaller one: pounds in pence, rand in cents. */
export const hundred = 100;
/** No share moves so many times in a day, and no two listings of one company are so far apart. */
const apart = 1.3;

/** Whether one price is a hundred times another, or a hundredth of it, by their ratio. */
export const isHundredfold = (ratio: number): boolean =>
  Math.abs(Math.log(Math.max(ratio, 1 / ratio) / hundred)) < Math.log(apart);
