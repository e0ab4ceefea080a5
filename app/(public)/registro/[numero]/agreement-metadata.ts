import type { Metadata } from "next";
import { agreementWords } from "#lib/i18n/words.ts";
import { getSettings } from "#lib/kernel/env.ts";
import type { Language } from "#lib/kernel/language.ts";
import { agreementAddress, agreementJsonAddress } from "#lib/registry/registry-address.ts";
import { summarizeAgreement } from "#lib/registry/summarize-agreement.ts";
import { alternatesOf } from "../../_data/alternates-of.ts";
import { type AgreementPageProps, loadPage } from "./load-agreement.ts";

/** What the head of the page of an agreement says, in a language. */
export async function agreementMetadata(language: Language, props: AgreementPageProps): Promise<Metadata> {
  const view = await loadPage(language, props);
  if (!view) return { title: agreementWords[language].missingTab };
  const { agreement, asOf } = view;
  const { number, title, status } = agreement;
  const { appUrl } = getSettings();
  return {
    title: `${number} · ${title}`,
    description: summarizeAgreement(agreement, language),
    alternates: {
      ...alternatesOf(language, (each) => agreementAddress(number, each)),
      types: { "application/json": appUrl + agreementJsonAddress(number) },
    },
    // The days gone by are for whoever asks for them, not for search engines; nor is what was withdrawn.
    ...(asOf !== null || status === "WITHDRAWN" ? { robots: { index: false } } : {}),
  };
}
