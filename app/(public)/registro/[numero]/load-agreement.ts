import { cache } from "react";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { decodeSegment } from "#lib/kernel/decode-segment.ts";
import type { Language } from "#lib/kernel/language.ts";
import { readAgreement } from "#lib/registry/public-registry.ts";

export type AgreementPageProps = {
  params: Promise<{ numero: string }>;
  searchParams: Promise<AddressParams>;
};

/** The agreement of this address, read once for the page and its metadata. */
export async function loadPage(language: Language, { params, searchParams }: AgreementPageProps) {
  return load((await params).numero, dayOf(await searchParams), language);
}

const load = cache((numero: string, day: string | undefined, language: Language) =>
  readAgreement(decodeSegment(numero), day, language),
);

/** The day that the address asks for; nothing when it asks for none. */
export const dayOf = ({ al }: AddressParams): string | undefined => [al].flat()[0]?.trim() || undefined;
