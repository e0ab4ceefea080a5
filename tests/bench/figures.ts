/** Seconds that something takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** The value below which this share (0–1) of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** One line of the report; `holds` when there is something to hold. */
export function printFigure(name: string, value: string, holds?: boolean): void {
  const verdict = holds === undefined ? "" : holds ? "  ✓" : "  ✗";
  console.log(`${name.padEnd(64)} ${value.padStart(12)}${verdict}`);
}
