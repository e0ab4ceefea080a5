import type { Metadata } from "next";
import { verifyWords } from "#lib/i18n/words.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import { languageAlternates } from "../../_data/language-alternates.ts";

export const checkMetadata = (language: Language): Metadata => ({
  title: verifyWords[language].title,
  description: verifyWords[language].description,
  alternates: { languages: languageAlternates(getSettings().appUrl, (each) => pathIn(each, "/verificar")) },
});
