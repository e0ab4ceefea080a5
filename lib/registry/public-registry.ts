import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { type AgreementQuery, parseAgreementQuery } from "./agreement-query.ts";
import { findAgreement } from "./find-agreement.ts";
import { explainMatches, type MatchReasons } from "./search/explain-matches.ts";
import { getRegistryIndex } from "./search/registry-index.ts";
import { type OpenDocument, openAgreementDocument } from "./open-agreement-document.ts";
import type { PublicAgreement } from "./public-agreement.ts";
import { type AgreementPage, searchAgreements } from "./search/search-agreements.ts";

export interface RegistryPage extends AgreementQuery {
  results: AgreementPage;
  reasons: MatchReasons;
}

/** What an address of the list shows. */
export async function readRegistry(params: AddressParams): Promise<RegistryPage> {
  const query = parseAgreementQuery(params);
  const index = getRegistryIndex();
  const results = await searchAgreements(index, query.filters, mexicoCityToday());
  const numbers = results.rows.map(({ number }) => number);
  return { ...query, results, reasons: await explainMatches(index, results.terms, numbers) };
}

/** A published agreement by its number, or null. */
export const readAgreement = (number: string): Promise<PublicAgreement | null> =>
  findAgreement(getDatabase(), number, mexicoCityToday());

/** A document of a published agreement, or null. */
export const readAgreementDocument = (where: {
  number: string;
  documentId: string;
}): Promise<OpenDocument | null> =>
  openAgreementDocument(getDatabase(), createStorage(getSettings().storageDir), where);
