import type { Language } from "#lib/kernel/language.ts";
import { AREAS } from "./areas.ts";

const inEnglish = new Map<string, string>(AREAS.map(([, name, nameEn]) => [name, nameEn]));

/**
 * An area in a language. One that the administrator added, or called otherwise, has no other name than the one it was
 * given.
 * @param name as the database has it
 */
export const areaNameIn = (language: Language, name: string): string =>
  language === "es" ? name : (inEnglish.get(name) ?? name);
