import type { Metadata } from "next";
import { listWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { feedTypes } from "#lib/open-data/feeds/feed-types.ts";
import { parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";
import { alternatesOf } from "../../_data/alternates-of.ts";
import type { RegistryPageProps } from "./registry-screen.tsx";

/** What the head of the list says, in a language. */
export async function registryMetadata(
  language: Language,
  { searchParams }: RegistryPageProps,
): Promise<Metadata> {
  const { filters } = parseAgreementQuery(await searchParams);
  const words = listWords[language];
  return {
    title: filters.q ? words.tabOf(filters.q) : words.tab,
    description: words.description,
    alternates: {
      ...alternatesOf(language, (each) => registryAddress(filters, each)),
      types: feedTypes(filters, language),
    },
  };
}
