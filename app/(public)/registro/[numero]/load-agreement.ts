import { cache } from "react";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readAgreement } from "#lib/registry/public-registry.ts";

/** The agreement of this address, read once for the page and its metadata. */
export const loadAgreement = cache((numero: string, day?: string) =>
  readAgreement(decodeNumber(numero), day),
);

/** The day that the address asks for; nothing when it asks for none. */
export const dayOf = ({ al }: AddressParams): string | undefined => [al].flat()[0]?.trim() || undefined;

/** A segment of an address comes encoded, and may be badly so: then it is the number of nothing. */
function decodeNumber(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
