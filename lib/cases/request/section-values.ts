import type { CaseSnapshot } from "../case-snapshot.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { DraftSection, SectionValues } from "./draft-schema.ts";

type Reader<Section extends DraftSection> = (snapshot: CaseSnapshot) => SectionValues<Section>;

const READERS = {
  agreement: (snapshot) => ({
    title: snapshot.title,
    kind: snapshot.kind ?? "",
    signingBody: snapshot.signingBody,
    signingBodyPowers: snapshot.signingBodyPowers,
    areas: snapshot.areas.map(({ areaKey }) => areaKey).sort(),
    languages: snapshot.languages.toSorted(),
    purpose: snapshot.purpose,
  }),
  counterparts: (snapshot) => ({
    counterparts: snapshot.counterparts.map(({ name, type, countryCode, place }) => ({
      name,
      type: type ?? "",
      countryCode: countryCode ?? "",
      place,
    })),
  }),
  signature: (snapshot) => ({
    intendedDate: snapshot.intendedDate ? isoOfColumn(snapshot.intendedDate) : "",
    intendedPlace: snapshot.intendedPlace,
    eventuality: snapshot.eventuality,
  }),
  annexes: (snapshot) => ({ noAnnexes: snapshot.noAnnexes }),
} as const satisfies { [Section in DraftSection]: Reader<Section> };

/** A section as it is kept, in the shape of its schema: what a form starts from and what a save is compared with. */
export const readSection = <Section extends DraftSection>(
  section: Section,
  snapshot: CaseSnapshot,
): SectionValues<Section> => (READERS[section] as Reader<Section>)(snapshot);
