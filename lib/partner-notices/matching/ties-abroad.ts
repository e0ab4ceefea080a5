import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { readPublicTies } from "#lib/ties/public/read-public-ties.ts";
import type { NoticeView } from "../notice-view.ts";
import { KINDS_OF } from "./agreements-abroad.ts";
import type { Candidate } from "./match-notice.ts";

/** The sister ties without registration that other offices share: those with one are among the agreements. */
export async function listTiesAbroad(db: Tx, { office }: NoticeView, now: Date): Promise<Candidate[]> {
  const where = { agreementId: null, officeId: { not: office.id } };
  const ties = await readPublicTies(db, mexicoCityDay(now), where);
  return ties
    .filter(({ vitality }) => vitality !== "ENDED" && vitality !== "CLOSED")
    .flatMap(({ id, name, office: theirs, counterparts }): Candidate[] => {
      const countries = counterparts.flatMap(({ countryCode, country }) =>
        countryCode === null ? [] : [{ code: countryCode, name: country }],
      );
      const [first] = countries;
      if (!first) return [];
      return [
        {
          ...{
            kind: "AGREEMENT",
            id,
            title: name,
            whose: theirs.name,
            href: `/atlas/${first.code}`,
            countries,
          },
          partners: counterparts.flatMap(({ type }) => KINDS_OF[type]),
          ...{ areas: [], modality: null, texts: [name] },
        },
      ];
    });
}
