/** The issuers that statements have been made of, in the order in which they came up. */
export class Topics {
  private readonly order = new Map<string, number>();

  /** How many there have been so far: a moment of the text to ask about later. */
  get count(): number {
    return this.order.size;
  }

  add(issuer: string): void {
    if (!this.order.has(issuer)) this.order.set(issuer, this.order.size);
  }

  /** Whether an issuer had come up when there were `count` of them. */
  has(issuer: string, count: number): boolean {
    return (this.order.get(issuer) ?? count) < count;
  }
}
