import { formatPartialDate } from "#lib/registry/partial-date.ts";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { buildCertificate } from "#lib/letters/content/certificate.ts";
import type { Item, Row } from "#lib/letters/letter-content.ts";
import { renderPaper } from "#lib/letters/pdf/render-paper.ts";
import { describeValidity } from "#lib/registry/describe-validity.ts";
import { ACT_KINDS } from "#lib/registry/acts/act-kinds.ts";
import type { AreaNames } from "#lib/registry/history/agreement-of-version.ts";
import { describeChanges } from "#lib/registry/history/describe-changes.ts";
import { type AgreementView, readAgreementView } from "#lib/registry/history/read-agreement-view.ts";
import type { PublicAct } from "#lib/registry/history/public-act.ts";
import { nameCounterpart, territoryOf } from "#lib/registry/name-parties.ts";
import type { PublicAgreement } from "#lib/registry/public-agreement.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import { hashLeaf } from "#lib/registry-log/merkle-tree.ts";
import { findLogPlace, type LogPlace, proveLogPlace } from "#lib/registry-log/prove-inclusion.ts";

const list = new Intl.ListFormat("es-MX", { type: "conjunction" });

/** All that a certificate is made of. */
export interface CertificateSource extends Pick<
  AgreementView,
  "agreement" | "acts" | "areaNames" | "updatedAt"
> {
  place: LogPlace | null;
}

/** What the register says of a published agreement, as its certificate needs it; null when there is no such agreement. */
export async function readCertificateSource(
  db: Tx,
  number: string,
  today: string,
): Promise<CertificateSource | null> {
  const view = await readAgreementView(db, number, { today });
  if (!view) return null;
  const { agreement, acts, areaNames, updatedAt } = view;
  return { agreement, acts, areaNames, updatedAt, place: await findLogPlace(db, agreement.number) };
}

/**
 * The certificate of a published agreement as a PDF. It says only what the register says, and nothing that depends on
 * the day it is asked for: until another act is recorded, made again it is the same file.
 * @param appUrl origin of the portal, for the permanent address.
 */
export async function renderCertificate(
  db: Tx,
  { agreement, acts, areaNames, updatedAt, place }: CertificateSource,
  appUrl: string,
): Promise<{ name: string; bytes: Buffer }> {
  const evidence = place && (await proveLogPlace(db, place));
  const bytes = await renderPaper(
    buildCertificate({
      number: agreement.number,
      title: agreement.title,
      registeredOn: formatDate(agreement.registeredOn),
      withdrawnOn: agreement.withdrawnOn && formatDate(agreement.withdrawnOn),
      register: registerRows(agreement),
      acts: acts.map((act) => actItem(act, areaNames)),
      files: agreement.documents.map(({ name, size, sha256, act }) => ({
        ...{ label: fileLabel(act, acts), name, size, pages: null, sha256 },
      })),
      address: appUrl + agreementAddress(agreement.number),
      issuedAt: (evidence?.publishedAt ?? updatedAt).toISOString(),
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

function actItem(
  { kind, effectiveOn, registeredOn, reason, changes }: PublicAct,
  areaNames: AreaNames,
): Item {
  return {
    lead: `${ACT_KINDS[kind].label}, con efectos desde el ${formatDate(effectiveOn)}`,
    text: reason,
    remarks: [
      ...describeChanges(changes, areaNames).map(
        ({ label, before, after }) =>
          `${label}: ${before === null ? "" : `antes, ${before}; ahora, `}${after ?? "sin dato"}`,
      ),
      `Inscrito el ${formatDate(registeredOn)}`,
    ],
  };
}

function fileLabel(position: number | null, acts: readonly PublicAct[]): string {
  const act = acts.find((one) => one.position === position);
  return act ? ACT_KINDS[act.kind].label : "Texto firmado";
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
    { label: "Deja de regir", value: agreement.terminatedOn ? formatDate(agreement.terminatedOn) : "" },
    { label: "Lo sustituye", value: agreement.replacedBy ?? "" },
    { label: "Términos de la inscripción", value: agreement.terms },
  ].filter(({ value }) => value !== "");
}
