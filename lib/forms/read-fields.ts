/**
 * The named text fields of a form, as typed. A missing one reads "", and so does a file where a text was expected.
 * Fields that are not named are ignored: nothing gets in by being added to the form.
 */
export function readFields<Name extends string>(
  form: FormData,
  names: readonly Name[],
): Record<Name, string> {
  const read = (name: Name) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, string>;
}
