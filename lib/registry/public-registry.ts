import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import type { Language } from "#lib/kernel/language.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { summaryIn } from "./agreement-in.ts";
import { type AgreementQuery, parseAgreementQuery } from "./agreement-query.ts";
import { type AgreementView, readAgreementView } from "./history/read-agreement-view.ts";
import { findSimilar, type SimilarAgreement } from "./history/similar-agreements.ts";
import { explainMatches, type MatchReasons } from "./search/explain-matches.ts";
import { getRegistryIndex } from "./search/registry-index.ts";
import { type OpenDocument, openAgreementDocument } from "./open-agreement-document.ts";
import { type AgreementPage, searchAgreements } from "./search/search-agreements.ts";

/** The registry as its addresses answer: with this installation's database and files, and today's date in Mexico City. */

export interface RegistryPage extends AgreementQuery {
  results: AgreementPage;
  reasons: MatchReasons;
}

/** What an address of the list shows. */
export async function readRegistry(params: AddressParams, language: Language = "es"): Promise<RegistryPage> {
  const query = parseAgreementQuery(params, language);
  const index = getRegistryIndex();
  const results = await searchAgreements(index, query.filters, mexicoCityToday());
  const numbers = results.rows.map(({ number }) => number);
  const rows = results.rows.map((row) => summaryIn(language, row));
  return {
    ...query,
    results: { ...results, rows },
    reasons: await explainMatches(index, results.terms, numbers),
  };
}

/**
 * A published agreement by its number with its history, or null.
 * @param asked the day, as an address carries it, at whose end it is wanted
 */
export const readAgreement = (
  number: string,
  asked?: string,
  language: Language = "es",
): Promise<AgreementView | null> =>
  readAgreementView(getDatabase(), number, { today: mexicoCityToday(), asked, language });

/** Agreements that a reader of this one may want. */
export const readSimilar = (number: string): Promise<SimilarAgreement[]> =>
  findSimilar(getDatabase(), number);

/** A document of a published agreement, or null. */
export const readAgreementDocument = (where: {
  number: string;
  documentId: string;
}): Promise<OpenDocument | null> =>
  openAgreementDocument(getDatabase(), createStorage(getSettings().storageDir), where);
