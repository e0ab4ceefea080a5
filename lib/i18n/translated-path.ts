import type { Language } from "#lib/kernel/language.ts";

/** The pages that exist in both languages, without their prefix. */
const TRANSLATED =
  /^(?:\/|\/registro|\/registro\/[^/.]+|\/cifras|\/cifras\/comparar|\/datos|\/perfiles\/[^/.]+|\/verificar)$/;

/** The language in which a page of this path is written. */
export const languageOf = (path: string): Language => (/^\/en(?:[/?]|$)/.test(path) ? "en" : "es");

/** The same page in the other language, or null where it has not been put into it. No query: both take the same one. */
export function twinOf(pathname: string): { language: Language; path: string } | null {
  const path = pathname.replace(/(?<=.)\/$/, "");
  if (languageOf(path) === "es") {
    return TRANSLATED.test(path) ? { language: "en", path: path === "/" ? "/en" : `/en${path}` } : null;
  }
  const spanish = path.slice("/en".length) || "/";
  return TRANSLATED.test(spanish) ? { language: "es", path: spanish } : null;
}
