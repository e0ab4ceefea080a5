import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { AgreementFacts } from "../facts.ts";

/** An agreement of the registry as an import compares it. */
export interface PresentAgreement {
  id: string;
  number: string;
  published: boolean;
  withdrawn: boolean;
  facts: AgreementFacts;
}

/** Agreements with all their facts, in one statement. @param which a condition on `a`, the table of agreements */
export const loadAgreements = (db: Tx, which: Prisma.Sql): Promise<PresentAgreement[]> =>
  db.$queryRaw<PresentAgreement[]>`
    SELECT a.id, a.number, a.published_at IS NOT NULL AS published, a.withdrawn_at IS NOT NULL AS withdrawn,
      jsonb_build_object('title', a.title, 'kind', a.kind, 'level', a.level, 'stateCode', a.state_code,
        'municipality', a.municipality, 'signingBody', a.signing_body, 'purpose', a.purpose, 'languages', a.languages,
        'signedOn', a.signed_on, 'signedPrecision', a.signed_precision, 'signedPlace', a.signed_place,
        'inForceOn', a.in_force_on, 'validity', a.validity, 'endsOn', a.ends_on, 'registeredOn', a.registered_on,
        'terms', a.terms,
        'counterparts', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', c.name, 'type', c.type,
            'countryCode', c.country_code, 'place', c.place) ORDER BY c.position), '[]')
          FROM agreement_counterparts c WHERE c.agreement_id = a.id),
        'areas', (SELECT coalesce(jsonb_agg(x.area_key ORDER BY x.area_key COLLATE "C"), '[]')
          FROM agreement_areas x WHERE x.agreement_id = a.id)) AS facts
    FROM agreements a WHERE ${which}`.then((rows) => rows.map(inOrder));

/** jsonb gives keys in an order of its own; comparisons are of texts. */
const inOrder = (row: PresentAgreement): PresentAgreement => ({
  ...row,
  facts: {
    ...row.facts,
    counterparts: row.facts.counterparts.map(({ name, type, countryCode, place }) => ({
      name,
      type,
      countryCode,
      place,
    })),
  },
});
