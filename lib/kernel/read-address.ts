import type { z } from "zod";

/** The part of an address after «?», as a page receives it. */
export type AddressParams = Readonly<Record<string, string | string[] | undefined>>;

type Schemas<Name extends string> = Record<Name, z.ZodType>;
type Values<S extends Schemas<string>> = { [Name in keyof S]: z.output<S[Name]> | null };

const LONGEST_QUOTE = 40;

/**
 * Reads what an address asks for. Never refuses: addresses are typed, cut and shared by people, so what is not
 * understood reads as null and is told. A parameter given twice counts once, the first.
 * @param labels what each parameter is called on the screen
 * @param tell makes the sentence, in Spanish unless it is given; `reason` is the message of the schema
 * @returns one sentence in `ignored` for each one left out; messages of the schemas end it.
 */
export function readAddress<S extends Schemas<string>>(
  schemas: S,
  labels: Readonly<Record<keyof S, string>>,
  params: AddressParams,
  tell: (given: string, label: string, reason: string) => string = inSpanish,
): { values: Values<S>; ignored: string[] } {
  const ignored: string[] = [];
  const read = (name: keyof S & string) => {
    const given = [params[name]].flat()[0]?.trim();
    if (!given) return null;
    const result = schemas[name]!.safeParse(given);
    if (result.success) return result.data;
    const { message } = result.error.issues[0]!;
    ignored.push(tell(shorten(given), labels[name]!, message));
    return null;
  };
  const values = Object.fromEntries(Object.keys(schemas).map((name) => [name, read(name)]));
  return { values: values as Values<S>, ignored };
}

const inSpanish = (given: string, label: string, reason: string): string =>
  `No se tomó en cuenta «${given}» en «${label}»: ${reason}.`;

const shorten = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).toWellFormed()}…` : text;
