/** On whose word a statement stands, as the text names them. */
export interface Attribution {
  /** Who said it: `Eddie Wu`, `analysts at a bank`; null where only a publisher is named. */
  readonly speaker: string | null;
  /** The house that the speaker is named with: `Saxo Markets`; null for none. */
  readonly affiliation: string | null;
  /** The agency, paper or channel that reported it; null for none. */
  readonly publisher: string | null;
}
