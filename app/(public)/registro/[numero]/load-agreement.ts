import { cache } from "react";
import { readAgreement } from "#lib/registry/public-registry.ts";

/** The agreement of this address, read once for the page and its metadata. */
export const loadAgreement = cache((numero: string) => readAgreement(decodeNumber(numero)));

/** A segment of an address comes encoded, and may be badly so: then it is the number of nothing. */
function decodeNumber(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
