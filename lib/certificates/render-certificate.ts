import { formatPartialDate } from "#lib/registry/partial-date.ts";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { buildCertificate } from "#lib/letters/content/certificate.ts";
import type { Row } from "#lib/letters/letter-content.ts";
import { renderPaper } from "#lib/letters/pdf/render-paper.ts";
import { describeValidity } from "#lib/registry/describe-validity.ts";
import { findAgreement } from "#lib/registry/find-agreement.ts";
import { nameCounterpart, territoryOf } from "#lib/registry/name-parties.ts";
import type { PublicAgreement } from "#lib/registry/public-agreement.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import { hashLeaf } from "#lib/registry-log/merkle-tree.ts";
import { proveInclusion } from "#lib/registry-log/prove-inclusion.ts";

const list = new Intl.ListFormat("es-MX", { type: "conjunction" });

/**
 * The certificate of a published agreement as a PDF, or null when there is no such agreement. It says only what the
 * register says, and nothing that depends on the day it is asked for: made again it is the same file.
 * @param appUrl origin of the portal, for the permanent address.
 */
export async function renderCertificate(
  db: Tx,
  number: string,
  { appUrl, today }: { appUrl: string; today: string },
): Promise<{ name: string; bytes: Buffer } | null> {
  const agreement = await findAgreement(db, number, today);
  if (!agreement) return null;
  const { publishedAt } = await db.agreement.findUniqueOrThrow({
    where: { number: agreement.number },
    select: { publishedAt: true },
  });
  const evidence = await proveInclusion(db, agreement.number);
  const bytes = await renderPaper(
    buildCertificate({
      number: agreement.number,
      title: agreement.title,
      registeredOn: formatDate(agreement.registeredOn),
      register: registerRows(agreement),
      files: agreement.documents.map(({ name, size, sha256 }) => ({
        ...{ label: "Texto firmado", name, size, pages: null, sha256 },
      })),
      address: appUrl + agreementAddress(agreement.number),
      issuedAt: (evidence?.publishedAt ?? publishedAt!).toISOString(),
      evidence: evidence && {
        ...evidence,
        day: formatDate(evidence.day),
        leaf: hashLeaf(evidence.record).toString("hex"),
      },
      demo: agreement.demo,
    }),
  );
  return { name: `constancia-${agreement.number}.pdf`, bytes };
}

function registerRows(agreement: PublicAgreement): Row[] {
  const { kind, signingBody, counterparts, areas, languages, signedOn, signedPlace } = agreement;
  return [
    { label: "Tipo de acuerdo", value: AGREEMENT_KINDS[kind].label },
    { label: "Por México", value: `${signingBody} (${territoryOf(agreement)})` },
    {
      label: counterparts.length === 1 ? "Contraparte" : "Contrapartes",
      value: counterparts.map(nameCounterpart).join("\n"),
    },
    { label: "Áreas de cooperación", value: list.format(areas.map(({ name }) => name)) },
    { label: "Idiomas", value: list.format(languages) },
    { label: "Firma", value: `${formatPartialDate(signedOn)}, en ${signedPlace}` },
    { label: "Entrada en vigor", value: formatDate(agreement.inForceOn) },
    { label: "Vigencia pactada", value: describeValidity(agreement.validity, agreement.endsOn) },
    { label: "Términos de la inscripción", value: agreement.terms },
  ].filter(({ value }) => value !== "");
}
