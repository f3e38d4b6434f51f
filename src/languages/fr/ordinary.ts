/** Ordinary French words that companies are also called by. */
export const ordinary: ReadonlySet<string> = new Set(["total", "orange", "carrefour", "accord"]);
