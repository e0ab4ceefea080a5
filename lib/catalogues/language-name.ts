import { remember } from "#lib/kernel/remember.ts";

const inSpanish = new Intl.DisplayNames("es-MX", { type: "language" });

/** "fr" → "francés". Takes ISO 639 codes; anything else is given back as it came. */
export const languageName = remember((code: string): string => {
  try {
    return inSpanish.of(code) ?? code;
  } catch {
    return code;
  }
});
