import type { MissionKind } from "#lib/generated/prisma/enums.ts";
import type { Mission } from "../reading/read-mission.ts";

/** A commission report as it is sent: the text of it is hashed. The office's alone, except for what the summary takes. */
export interface MissionReport {
  format: 1;
  code: string;
  kind: MissionKind;
  office: string;
  title: string;
  purpose: string;
  /** ISO. */
  startsOn: string;
  endsOn: string;
  places: { city: string; country: string }[];
  members: { name: string; position: string; isPublicServant: boolean }[];
  sessions: { day: string; time: string; what: string; place: string; withWhom: string }[];
  people: { name: string; position: string; organisation: string }[];
  costs: { concept: string; detail: string; amount: string; currency: string }[];
  commitments: { id: string; what: string; owner: string; dueOn: string }[];
  files: { name: string; size: number; sha256: string }[];
  summary: string;
  conclusions: string;
}

/** The report as it would be sent now: named one by one, so that a column added to a table is not in it by itself. */
export function reportOf(mission: Mission): MissionReport {
  const { code, kind, office, title, purpose, startsOn, endsOn, summary, conclusions } = mission;
  return {
    format: 1,
    ...{ code, kind, office, title, purpose, startsOn, endsOn },
    places: mission.place.map(({ city, country }) => ({ city, country })),
    members: mission.member.map(({ name, position, kind: who }) => ({
      ...{ name, position, isPublicServant: who === "PUBLIC_SERVANT" },
    })),
    sessions: mission.session.map(({ day, time, what, place, withWhom }) => ({
      ...{ day, time, what, place, withWhom },
    })),
    people: mission.person.map(({ name, position, organisation }) => ({ name, position, organisation })),
    costs: mission.cost.map(({ concept, detail, amount, currency }) => ({
      concept,
      detail,
      amount,
      currency,
    })),
    commitments: mission.commitment.map(({ id, what, owner, dueOn }) => ({ id, what, owner, dueOn })),
    files: mission.file.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    ...{ summary, conclusions },
  };
}

export const readMissionReport = (text: string): MissionReport => JSON.parse(text) as MissionReport;
