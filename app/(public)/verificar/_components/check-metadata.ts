import type { Metadata } from "next";
import { verifyWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import { alternatesOf } from "../../_data/alternates-of.ts";

export const checkMetadata = (language: Language): Metadata => ({
  title: verifyWords[language].title,
  description: verifyWords[language].description,
  alternates: alternatesOf(language, (each) => pathIn(each, "/verificar")),
});
