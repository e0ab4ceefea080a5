/** Texts remembered by each function; then it forgets all of them and begins again, so that the memory has an end. */
const MOST = 10_000;
/** Longer ones seldom come twice. */
const LONGEST = 80;

/** The same function of a text, which does not work twice on a text that keeps coming. For pure functions. */
export function remember<Result>(make: (text: string) => Result): (text: string) => Result {
  const made = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const known = made.get(text);
    if (known !== undefined) return known;
    const result = make(text);
    if (made.size >= MOST) made.clear();
    made.set(text, result);
    return result;
  };
}
