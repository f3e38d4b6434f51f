const ids = new Map<string, number>();

/** The number of a norm, which is given one if it has none: tables that keep something under a norm call this. */
export function enrol(norm: string): number {
  const known = ids.get(norm);
  if (known !== undefined) return known;
  const id = ids.size + 1;
  ids.set(norm, id);
  return id;
}

/** The number of a norm, from 1 on; 0 where no table has it. */
export const idOf = (norm: string): number => ids.get(norm) ?? 0;

/** How many norms have a number: where it has grown, a norm that had none may have one now. */
export const vocabularySize = (): number => ids.size;
