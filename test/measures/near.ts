import { expect } from "vitest";

/** Expects a number to agree with another to one in a thousand million. */
export function expectNear(actual: number | null | undefined, expected: number): void {
  const distance = Math.abs((actual ?? Number.NaN) - expected) / Math.max(Math.abs(expected), 1e-12);
  expect(distance, `${actual} against ${expected}`).toBeLessThan(1e-9);
}
