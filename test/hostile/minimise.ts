/** The shortest text found that still fails, by leaving out ever smaller stretches; linear steps, so short texts only. */
export function minimise(text: string, fails: (text: string) => boolean): string {
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < text.length; ) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      if (shorter.length < text.length && fails(shorter)) text = shorter;
      else at += size;
    }
  }
  return text;
}
