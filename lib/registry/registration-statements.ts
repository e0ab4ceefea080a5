import { Prisma } from "#lib/generated/prisma/client.ts";
import type { ValidityKind } from "#lib/generated/prisma/enums.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";

/** The terms of the inscription. Dates are ISO. */
export interface RegistrationTerms {
  terms: string;
  inForceOn: string;
  validity: ValidityKind;
  endsOn?: string;
}

interface Inscription extends RegistrationTerms {
  number: string;
  /** ISO date. */
  registeredOn: string;
  /** The document of the case that the public will read. */
  signedCopyId: string;
}

/** @throws DomainError invalid when the dates of signature, start and end contradict each other. */
export function checkTerms(signedOn: Date, terms: RegistrationTerms): void {
  if (terms.inForceOn < isoOfColumn(signedOn))
    refuse("inForceOn", "La entrada en vigor no puede ser anterior a la firma.");
  if (terms.endsOn && terms.endsOn < terms.inForceOn)
    refuse("endsOn", "El fin no puede ser anterior a la entrada en vigor.");
}

/**
 * The parts of a WITH that write an agreement in the RAI under its permanent number, copied from its case; nobody
 * outside sees it until it is published. The WITH must have a `moved` with the id of the case.
 */
export const registrationStatements = (inscription: Inscription) => Prisma.sql`
  agreement AS (
    INSERT INTO agreements (id, number, case_id, office_id, title, kind, level, state_code, municipality, signing_body,
      purpose, languages, signed_on, signed_place, in_force_on, validity, ends_on, registered_on, terms, text, demo)
    SELECT gen_random_uuid(), ${inscription.number}, c.id, c.office_id, c.title, c.kind,
      (CASE o.kind WHEN 'MUNICIPAL' THEN 'MUNICIPAL' ELSE 'STATE' END)::"AgreementLevel",
      o.state_code, o.municipality, c.signing_body, c.purpose, c.languages, c.signed_on, c.signed_place,
      ${inscription.inForceOn}::date, ${inscription.validity}::"ValidityKind", ${inscription.endsOn ?? null}::date,
      ${inscription.registeredOn}::date, ${inscription.terms}, d.text,
      EXISTS (SELECT FROM installation WHERE mode = 'demo')
    FROM moved
      JOIN case_files c ON c.id = moved.id
      JOIN offices o ON o.id = c.office_id
      JOIN documents d ON d.case_id = c.id AND d.id = ${inscription.signedCopyId}::uuid
    RETURNING id, case_id),
  counterparts AS (
    INSERT INTO agreement_counterparts (id, agreement_id, position, name, type, country_code, place)
    SELECT gen_random_uuid(), agreement.id, p.position, p.name, p.type, p.country_code, p.place
    FROM agreement JOIN case_counterparts p ON p.case_id = agreement.case_id),
  areas AS (
    INSERT INTO agreement_areas (agreement_id, area_key)
    SELECT agreement.id, a.area_key FROM agreement JOIN case_areas a ON a.case_id = agreement.case_id),
  copies AS (
    INSERT INTO agreement_documents (id, agreement_id, name, mime, size, sha256, storage_key)
    SELECT gen_random_uuid(), agreement.id, d.name, d.mime, d.size, d.sha256, d.storage_key
    FROM agreement JOIN documents d ON d.case_id = agreement.case_id AND d.id = ${inscription.signedCopyId}::uuid)`;

/** The part of a WITH that opens the agreement of the case in `moved` to the public, once. */
export const publicationStatement = (now: Date) => Prisma.sql`
  published AS (
    UPDATE agreements SET published_at = ${now}
    FROM moved WHERE case_id = moved.id AND published_at IS NULL)`;

function refuse(field: string, sentence: string): never {
  throw new DomainError("invalid", sentence, { [field]: sentence });
}
