import type { Metadata } from "next";
import { getSettings } from "#lib/kernel/env.ts";
import { pathIn } from "#lib/kernel/language.ts";
import { languageAlternates } from "./language-alternates.ts";

/** That the home page stands in both languages; its title is that of the portal. */
export const homeMetadata = (): Metadata => ({
  alternates: { languages: languageAlternates(getSettings().appUrl, (each) => pathIn(each, "/")) },
});
