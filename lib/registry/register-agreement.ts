import type {
  AgreementKind,
  CounterpartType,
  OfficeKind,
  ValidityKind,
} from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn, isoOfColumn } from "#lib/kernel/iso-date.ts";

/** What the registry takes from a case. */
export interface RegistrableCase {
  id: string;
  officeId: string;
  title: string;
  kind: AgreementKind | null;
  signingBody: string;
  purpose: string;
  languages: string[];
  signedOn: Date | null;
  signedPlace: string;
  office: { kind: OfficeKind; stateCode: string | null; municipality: string | null };
  counterparts: {
    position: number;
    name: string;
    type: CounterpartType | null;
    countryCode: string | null;
    place: string;
  }[];
  areas: { areaKey: string }[];
  documents: {
    id: string;
    kind: string;
    name: string;
    mime: string;
    size: number;
    sha256: string;
    storageKey: string;
  }[];
}

/** The terms of the inscription. Dates are ISO. */
export interface RegistrationTerms {
  terms: string;
  inForceOn: string;
  validity: ValidityKind;
  endsOn?: string;
}

/** @throws DomainError invalid when the dates of signature, start and end contradict each other. */
export function checkTerms({ signedOn }: Pick<RegistrableCase, "signedOn">, terms: RegistrationTerms): void {
  if (terms.inForceOn < isoOfColumn(signedOn!))
    refuse("inForceOn", "La entrada en vigor no puede ser anterior a la firma.");
  if (terms.endsOn && terms.endsOn < terms.inForceOn)
    refuse("endsOn", "El fin no puede ser anterior a la entrada en vigor.");
}

/** Writes the agreement in the RAI under its permanent number; nobody outside sees it until it is published. */
export async function registerAgreement(
  tx: Tx,
  source: RegistrableCase,
  { number, registeredOn, ...terms }: RegistrationTerms & { number: string; registeredOn: string },
): Promise<void> {
  const copy = source.documents.find((document) => document.kind === "SIGNED_COPY")!;
  const [text, demo] = [
    await tx.document.findUniqueOrThrow({ where: { id: copy.id }, select: { text: true } }),
    await tx.installation.findFirst({ where: { mode: "demo" }, select: { id: true } }),
  ];
  const { name, mime, size, sha256, storageKey } = copy;
  await tx.agreement.create({
    data: {
      number,
      caseId: source.id,
      officeId: source.officeId,
      title: source.title,
      kind: source.kind!,
      level: source.office.kind === "MUNICIPAL" ? "MUNICIPAL" : "STATE",
      stateCode: source.office.stateCode!,
      municipality: source.office.municipality,
      signingBody: source.signingBody,
      purpose: source.purpose,
      languages: source.languages,
      signedOn: source.signedOn!,
      signedPlace: source.signedPlace,
      inForceOn: dateColumn(terms.inForceOn),
      validity: terms.validity,
      endsOn: terms.endsOn ? dateColumn(terms.endsOn) : null,
      registeredOn: dateColumn(registeredOn),
      terms: terms.terms,
      text: text.text,
      demo: demo !== null,
      counterparts: {
        create: source.counterparts.map(({ position, name, type, countryCode, place }) => ({
          position,
          name,
          type: type!,
          countryCode,
          place,
        })),
      },
      areas: { create: source.areas.map(({ areaKey }) => ({ areaKey })) },
      documents: { create: [{ name, mime, size, sha256, storageKey }] },
    },
  });
}

function refuse(field: string, sentence: string): never {
  throw new DomainError("invalid", sentence, { [field]: sentence });
}
