import { STATES } from "./states.ts";

/** The names of the states by INEGI's code. */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map(STATES.map(([code, name]) => [code, name]));

/** The name of a state by INEGI's code. Throws on a code that is not in the catalogue. */
export function nameOfState(code: string): string {
  const name = STATE_NAMES.get(code);
  if (name === undefined) throw new RangeError(`Not a state: ${code}`);
  return name;
}
