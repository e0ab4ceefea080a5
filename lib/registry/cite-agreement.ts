import { whenOf } from "./partial-date.ts";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { territoryOf } from "./name-parties.ts";
import type { PublicAgreement } from "./public-agreement.ts";

/**
 * The agreement as a footnote names it.
 * @param address the permanent one, whole.
 */
export function citeAgreement(agreement: PublicAgreement, address: string): string {
  const { signingBody, counterparts, title, signedOn, number } = agreement;
  const parties = [`${signingBody} (${territoryOf(agreement)})`, ...counterparts.map(({ name }) => name)];
  return (
    `${parties.join("; ")}. «${title}», firmado ${whenOf(signedOn)}. ` +
    `Registro de Acuerdos Interinstitucionales, núm. ${number}. ${PORTAL_NAME}, ${address}`
  );
}
