/** Joins class names and drops the empty ones. Components set no outer margin, so a caller's `className` only places them. */
export function classNames(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}
