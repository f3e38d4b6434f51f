import type { Fix, Fixable, Repair } from "../../src/tape/node.js";

/** What would be repaired and how, a line each; then how to do it. */
export function proposalLines(tape: string, proposed: readonly Fixable[], found: number): string {
  const open = found - proposed.length;
  const others = `${open} ${open === 1 ? "finding has" : "findings have"} no certain remedy: tapecheck tape verify ${tape}\n`;
  const rest = open > 0 ? others : "";
  if (proposed.length === 0) return `nothing to repair\n${rest}`;
  const lines = proposed.map(({ symbol, check, message, fix }) => `${symbol} ${deed(fix)}\n  ${check}: ${message}\n`);
  const count = proposed.length === 1 ? "1 repair" : `${proposed.length} repairs`;
  return `${lines.join("")}\n${count} proposed. Make them: tapecheck tape repair ${tape} --apply\n${rest}`;
}

function deed(fix: Fix): string {
  const { from, to } = fix;
  const one = from === to;
  if (fix.action === "remove") return one ? `${from}: take the row out` : `${from} to ${to}: take the rows out`;
  const volumes = fix.volumes === 1 ? "" : `, volumes × ${digits(fix.volumes)}`;
  return `${one ? from : `${from} to ${to}`}: prices × ${digits(fix.prices)}${volumes}`;
}

const digits = (factor: number): string => String(Number(factor.toPrecision(6)));

/** The repairs just made, and how one is taken back. */
export function repairedLines(tape: string, repairs: readonly Repair[]): string {
  const last = repairs[repairs.length - 1]?.id;
  const count = repairs.length === 1 ? "1 repair" : `${repairs.length} repairs`;
  return `${madeLines(repairs)}\n${count} made. Take one back: tapecheck tape repair ${tape} --undo ${last}\n`;
}

/** Repairs by number: when each was made, of what, and whether it still counts. */
export function madeLines(repairs: readonly Repair[]): string {
  if (repairs.length === 0) return "no repairs\n";
  const width = Math.max(...repairs.map(({ id }) => String(id).length));
  return repairs
    .map(({ id, made, note, undone }) => {
      const when = new Date(made).toISOString().slice(0, 16).replace("T", " ");
      return `${String(id).padStart(width)}  ${when}Z  ${undone ? "taken back: " : ""}${note}\n`;
    })
    .join("");
}
