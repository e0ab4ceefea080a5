import { CALENDAR_TIME_ZONE } from "#lib/calendar/load-calendar.ts";
import type { IsoDate } from "#lib/calendar/types.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { createStorage } from "#lib/kernel/storage.ts";
import { type AgreementQuery, parseAgreementQuery } from "./agreement-query.ts";
import { type AgreementView, readAgreementView } from "./history/read-agreement-view.ts";
import { findSimilar, type SimilarAgreement } from "./history/similar-agreements.ts";
import { type FilterOptions, listFilterOptions } from "./list-filter-options.ts";
import { type OpenDocument, openAgreementDocument } from "./open-agreement-document.ts";
import { type AgreementPage, searchAgreements } from "./search-agreements.ts";

/** The registry as its addresses answer: with this installation's database and files, and today's date in Mexico City. */
const today = (): IsoDate => Temporal.Now.plainDateISO(CALENDAR_TIME_ZONE).toString();

export interface RegistryPage extends AgreementQuery {
  results: AgreementPage;
  options: FilterOptions;
}

/** What an address of the list shows. */
export async function readRegistry(params: AddressParams): Promise<RegistryPage> {
  const query = parseAgreementQuery(params);
  const db = getDatabase();
  const [results, options] = await Promise.all([
    searchAgreements(db, query.filters, today()),
    listFilterOptions(db),
  ]);
  return { ...query, results, options };
}

/**
 * A published agreement by its number with its history, or null.
 * @param asked the day, as an address carries it, at whose end it is wanted
 */
export const readAgreement = (number: string, asked?: string): Promise<AgreementView | null> =>
  readAgreementView(getDatabase(), number, { today: today(), asked });

/** Agreements that a reader of this one may want. */
export const readSimilar = (number: string): Promise<SimilarAgreement[]> =>
  findSimilar(getDatabase(), number);

/** A document of a published agreement, or null. */
export const readAgreementDocument = (where: {
  number: string;
  documentId: string;
}): Promise<OpenDocument | null> =>
  openAgreementDocument(getDatabase(), createStorage(getSettings().storageDir), where);
