import type { Tx } from "#lib/kernel/db.ts";
import { PLANNED_EACH_TIME } from "#lib/kernel/name-statements.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import { listedSql } from "../listed-agreements.ts";
import type { PartialDate } from "../partial-date.ts";

/** Another agreement that a reader of this one may want. */
export interface SimilarAgreement {
  number: string;
  title: string;
  signingBody: string;
  state: string;
  signedOn: PartialDate;
}

const MOST = 5;
/** Of those that share a counterpart, and of those that share its country, so many are compared: more would only cost time. */
const CANDIDATES = 400;

/**
 * The listed agreements most like one: by the same counterpart first, then by its country, and among those by the
 * areas they share and the state that signed. One query, from the indexes of the counterparts.
 */
export const findSimilar = (db: Tx, number: string): Promise<SimilarAgreement[]> =>
  db.$queryRaw<SimilarAgreement[]>`
    ${Prisma.raw(PLANNED_EACH_TIME)} WITH subject AS (
      SELECT id, state_code, ARRAY(SELECT area_key FROM agreement_areas x WHERE x.agreement_id = agreements.id) AS areas
      FROM agreements WHERE number = ${number}
    ), parties AS (
      SELECT lower(c.name) AS name, c.country_code FROM agreement_counterparts c JOIN subject s ON s.id = c.agreement_id
    ), near AS (
      SELECT same.agreement_id, 3 AS likeness FROM parties p, LATERAL (
        SELECT c.agreement_id FROM agreement_counterparts c WHERE lower(c.name) = p.name LIMIT ${CANDIDATES}::int) same
      UNION ALL
      SELECT same.agreement_id, 2 FROM parties p, LATERAL (
        SELECT c.agreement_id FROM agreement_counterparts c WHERE c.country_code = p.country_code
        ORDER BY c.agreement_id DESC LIMIT ${CANDIDATES}::int) same
    ), best AS (
      SELECT agreement_id, max(likeness) AS likeness FROM near GROUP BY agreement_id
    )
    SELECT a.number, a.title, a.signing_body AS "signingBody", t.name AS state, partial_date(a.signed_on, a.signed_precision) AS "signedOn"
    FROM best b JOIN agreements a ON a.id = b.agreement_id JOIN states t ON t.code = a.state_code CROSS JOIN subject s
    WHERE a.id <> s.id AND ${listedSql}
    ORDER BY b.likeness + (a.state_code = s.state_code)::int +
        (SELECT count(*) FROM agreement_areas x WHERE x.agreement_id = a.id AND x.area_key = ANY(s.areas)) DESC,
      a.signed_on DESC, a.number
    LIMIT ${MOST}::int`;
