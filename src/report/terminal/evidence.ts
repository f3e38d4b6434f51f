import type { ClaimReport, EvidenceRow } from "../schema.js";
import { printable } from "./display.js";
import { alignColumns } from "./table.js";
import { acceptedValues, translatedWords } from "./values.js";

/** All that a verdict rests on: the values accepted, the reading, who said it, and every tape row, in aligned columns. */
export function evidenceLines(claim: ClaimReport): string[] {
  const facts = alignColumns([...factRows(claim)].map((row) => row.map(printable)));
  const rows = alignColumns(claim.evidence.map((row, index) => [index === 0 ? "evidence" : "", ...cells(row)]));
  return [...facts, ...rows];
}

function* factRows(claim: ClaimReport): Generator<string[]> {
  const { asserted, attribution, notes, period, reading, reason } = claim;
  const hedge = asserted.hedge ? `, written “${asserted.hedge}”` : "";
  yield ["accepts ", acceptedValues(claim) + hedge];
  if (reading) yield ["reading ", reading];
  if (period?.rule && !reading.includes(period.rule)) yield ["period  ", period.rule];
  if (attribution) yield ["said by ", [attribution.speaker, attribution.publisher].filter(Boolean).join(", ")];
  if (reason) yield ["reason  ", reason];
  for (const words of translatedWords(claim)) yield ["words   ", words];
  if (notes.length > 0) yield ["notes   ", notes.join(", ")];
}

const cells = ({ symbol, date, field, value, unit, source }: EvidenceRow): string[] =>
  [symbol, date, field, unit ? `${value} ${unit}` : String(value), source].map(printable);
