import type { MissionKind } from "#lib/generated/prisma/enums.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { ListedPart, ValuesOfPart } from "../parts/mission-parts.ts";
import { valuesOfPart } from "../parts/part-values.ts";
import { readResult, resultSelect } from "../results/read-result.ts";
import type { ReadResult } from "../results/result.ts";
import { ownMissions } from "./own-missions.ts";

/** A part as it stands. */
export type Part<Kind extends ListedPart = ListedPart> = ValuesOfPart<Kind> & { id: string };
export type Commitment = Part<"commitment"> & { results: ReadResult[] };

export interface MissionFileFacts {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

/** A tour or a visit with everything that is written of it. */
export interface Mission extends ValuesOfPart<"mission"> {
  id: string;
  code: string;
  kind: MissionKind;
  office: string;
  updatedAt: Date;
  updatedBy: string;
  reportedAt: Date | null;
  reopenReason: string;
  publishedAt: Date | null;
  /** Since when the other offices and the DGCP know its title, dates and places. */
  sharedAt: Date | null;
  showProgramme: boolean;
  place: (Part<"place"> & { country: string })[];
  member: Part<"member">[];
  session: Part<"session">[];
  person: Part<"person">[];
  cost: Part<"cost">[];
  commitment: Commitment[];
  file: MissionFileFacts[];
  /** The latest first. */
  editions: { number: number; corrects: string; sha256: string; at: Date }[];
}

const byId = { orderBy: { id: "asc" } } as const;

export const missionInclude = {
  office: { select: { name: true } },
  places: { ...byId, include: { country: { select: { name: true } } } },
  members: byId,
  sessions: { orderBy: [{ day: "asc" }, { time: "asc" }, { id: "asc" }] },
  people: byId,
  costs: byId,
  commitments: {
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    include: { results: { orderBy: [{ at: "asc" }, { id: "asc" }], select: resultSelect } },
  },
  files: {
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { id: true, name: true, size: true, sha256: true },
  },
  editions: { orderBy: { number: "desc" }, select: { number: true, corrects: true, sha256: true, at: true } },
} as const satisfies Prisma.MissionInclude;

type MissionRow = Prisma.MissionGetPayload<{ include: typeof missionInclude }>;

const partOf =
  <Kind extends ListedPart>(kind: Kind) =>
  (row: { id: string }): Part<Kind> => ({ ...valuesOfPart(kind, { ...row }), id: row.id });

export function missionOf(row: MissionRow): Mission {
  const {
    id,
    code,
    kind,
    updatedAt,
    updatedBy,
    reportedAt,
    reopenReason,
    publishedAt,
    sharedAt,
    showProgramme,
  } = row;
  return {
    ...valuesOfPart("mission", { ...row }),
    ...{
      id,
      code,
      kind,
      updatedAt,
      updatedBy,
      reportedAt,
      reopenReason,
      publishedAt,
      sharedAt,
      showProgramme,
    },
    office: row.office.name,
    place: row.places.map((place) => ({ ...partOf("place")(place), country: place.country.name })),
    member: row.members.map(partOf("member")),
    session: row.sessions.map(partOf("session")),
    person: row.people.map(partOf("person")),
    cost: row.costs.map(partOf("cost")),
    commitment: row.commitments.map((commitment) => ({
      ...partOf("commitment")(commitment),
      results: commitment.results.map(readResult),
    })),
    ...{ file: row.files, editions: row.editions },
  };
}

/** A tour or a visit of the person's office; null when there is none such, or it is another's. As many statements for any. */
export async function findMission(tx: Tx, actor: Actor, id: string): Promise<Mission | null> {
  if (!isUuid(id)) return null;
  const row = await tx.mission.findFirst({
    where: { AND: [{ id }, ownMissions(actor)] },
    include: missionInclude,
  });
  return row && missionOf(row);
}
