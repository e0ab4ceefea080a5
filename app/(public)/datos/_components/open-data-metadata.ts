import type { Metadata } from "next";
import { openDataWords, siteWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import { alternatesOf } from "../../_data/alternates-of.ts";

export const openDataMetadata = (language: Language): Metadata => ({
  title: siteWords[language].openData,
  description: openDataWords[language].description,
  alternates: alternatesOf(language, (each) => pathIn(each, "/datos")),
});
