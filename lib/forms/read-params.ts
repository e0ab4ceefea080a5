/**
 * The named parameters of an address. Anybody may write an address: one that is missing or repeated reads "", and
 * those that are not named are ignored.
 */
export function readParams<Name extends string>(
  params: Readonly<Record<string, string | string[] | undefined>>,
  names: readonly Name[],
): Record<Name, string> {
  const read = (name: Name) => {
    const value = params[name];
    return typeof value === "string" ? value.slice(0, 200) : "";
  };
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, string>;
}
