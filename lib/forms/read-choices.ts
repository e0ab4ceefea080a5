/**
 * What was ticked under each name, joined by commas, so that it travels in a form's state like any text. Only for lists
 * whose values have no commas.
 */
export function readChoices<Name extends string>(
  form: FormData,
  names: readonly Name[],
): Record<Name, string> {
  const read = (name: Name) => form.getAll(name).filter((value) => typeof value === "string");
  return Object.fromEntries(names.map((name) => [name, read(name).join(",")])) as Record<Name, string>;
}
