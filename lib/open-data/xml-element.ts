import { xmlText } from "./xml-text.ts";

type Attributes = Readonly<Record<string, string | null>>;

/**
 * An element with its attributes and what is inside, which is XML already. An attribute that is null is left out.
 * @param inside of `xmlElement` and `xmlText` only
 */
export function xmlElement(
  name: string,
  attributes: Attributes = {},
  inside: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .map(([key, value]) => ` ${key}="${xmlText(value)}"`)
    .join("");
  return inside.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inside.join("")}</${name}>`;
}
