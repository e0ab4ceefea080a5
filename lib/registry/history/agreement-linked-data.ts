import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import type { AgreementStatus } from "../agreement-status.ts";
import { describeAgreement } from "../describe-agreement.ts";
import { territoryOf } from "../name-parties.ts";
import type { PublicAgreement } from "../public-agreement.ts";
import { agreementAddress } from "../registry-address.ts";

const FORCE = {
  IN_FORCE: "InForce",
  EXPIRING: "InForce",
  EXPIRED: "NotInForce",
  TERMINATED: "NotInForce",
  REPLACED: "NotInForce",
  UPCOMING: "NotInForce",
  WITHDRAWN: "NotInForce",
} as const satisfies Record<AgreementStatus, string>;

/**
 * The agreement for search engines and libraries, as schema.org's Legislation: a text that binds public bodies, with
 * its force, its dates and its files.
 * @param origin of the portal
 */
export function agreementLinkedData(agreement: PublicAgreement, origin: string): Record<string, unknown> {
  const { number, title, kind, signingBody, counterparts, areas, languageCodes, documents, status } =
    agreement;
  const address = origin + agreementAddress(number);
  const last = [agreement.terminatedOn, agreement.validity === "FIXED" ? agreement.endsOn : null]
    .filter((day) => day !== null)
    .sort()[0];
  return {
    "@context": "https://schema.org",
    "@type": "Legislation",
    "@id": address,
    url: address,
    name: title,
    description: describeAgreement(agreement),
    legislationIdentifier: number,
    legislationType: AGREEMENT_KINDS[kind].label,
    legislationDate: agreement.signedOn,
    datePublished: agreement.registeredOn,
    temporalCoverage: `${agreement.inForceOn}/${last ?? ".."}`,
    legislationLegalForce: `https://schema.org/${FORCE[status]}`,
    legislationPassedBy: [
      { "@type": "GovernmentOrganization", name: signingBody, areaServed: territoryOf(agreement) },
      ...counterparts.map(({ name, code }) => ({
        "@type": "Organization",
        name,
        ...(code === null ? {} : { address: { "@type": "PostalAddress", addressCountry: code } }),
      })),
    ],
    about: areas.map(({ name }) => name),
    inLanguage: languageCodes,
    encoding: documents.map(({ id, name, mime, size, sha256 }) => ({
      ...{ "@type": "MediaObject", name, encodingFormat: mime, contentSize: `${size} B`, sha256 },
      contentUrl: `${address}/documentos/${id}`,
    })),
  };
}
