import type { Metadata } from "next";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import { alternatesOf } from "./alternates-of.ts";

/** That the home page stands in both languages; its title is that of the portal. */
export const homeMetadata = (language: Language): Metadata => ({
  alternates: alternatesOf(language, (each) => pathIn(each, "/")),
});
