import type { Block } from "./document.js";

/** Which parts of a text stand beside each other, by offset: the items of a list, the cells of a column, a paragraph. */
export function besideOf(blocks: readonly Block[]): (offset: number) => string {
  let list = 0;
  const groups = blocks.map(({ kind, cell }, i) => {
    if (kind === "item" && blocks[i - 1]?.kind !== "item") list++;
    return cell !== null ? `column ${cell.table} ${cell.column}` : kind === "item" ? `list ${list}` : `block ${i}`;
  });
  return (offset) => groups[blockAt(blocks, offset)] ?? "";
}

/** Index of the last block that begins at an offset or before it. */
function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
