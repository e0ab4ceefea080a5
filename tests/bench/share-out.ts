/** Does every piece of work once, at most `clients` at a time. */
export async function shareOut<T>(
  clients: number,
  pieces: readonly T[],
  work: (piece: T) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const client = async () => {
    while (next < pieces.length) await work(pieces[next++]!);
  };
  await Promise.all(Array.from({ length: clients }, client));
}
