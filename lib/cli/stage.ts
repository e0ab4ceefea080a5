/**
 * Does one stage of a command and says how long it took.
 * @param title in Spanish, what is being done.
 */
export async function stage<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  console.log(`✓ ${title} (${seconds(performance.now() - began)})`);
  return result;
}

/** «0.4 s», or «2 min 05 s» from a minute on. */
export function seconds(ms: number): string {
  const total = ms / 1000;
  if (total < 60) return `${total.toFixed(1)} s`;
  const whole = Math.round(total);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
}
