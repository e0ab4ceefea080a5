import { listPublishedCalls } from "#lib/calls/read-calls.ts";
import { matchCall } from "#lib/calls/matching/match-call.ts";
import { callAddress } from "#lib/calls/public/calls-query.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { PUBLISHED } from "#lib/practices/visible-practices.ts";
import { sayOfficePlace } from "../describe-notice.ts";
import type { NoticeView } from "../notice-view.ts";
import { noticePath } from "../public/notice-paths.ts";
import { listPublicNotices } from "../read-notices.ts";
import { listAgreementsAbroad } from "./agreements-abroad.ts";
import { listTiesAbroad } from "./ties-abroad.ts";
import type { Candidate } from "./match-notice.ts";

/** All that a notice is set against, in a number of statements that does not depend on how much there is. */
export async function readCandidates(db: Tx, notice: NoticeView, now: Date): Promise<Candidate[]> {
  return [
    ...(await notices(db, notice, now)),
    ...(await calls(db, notice, now)),
    ...(await listAgreementsAbroad(db, notice, now)),
    ...(await listTiesAbroad(db, notice, now)),
    ...(await practices(db, notice)),
  ];
}

async function notices(db: Tx, { id, office }: NoticeView, now: Date): Promise<Candidate[]> {
  const all = await listPublicNotices(db, now);
  return all
    .filter((one) => one.phase === "OPEN" && one.id !== id && one.office.id !== office.id)
    .map(({ code, title, areas, countries, modality, kinds, ...other }) => ({
      ...{ kind: "NOTICE", id: other.id, title, href: noticePath(code!), areas, countries, modality },
      ...{ whose: `${other.office.name} (${sayOfficePlace(other.office)})`, partners: kinds, texts: [] },
    }));
}

async function calls(db: Tx, { office }: NoticeView, now: Date): Promise<Candidate[]> {
  const facts = {
    kind: office.municipality === null ? ("STATE" as const) : ("MUNICIPAL" as const),
    stateCode: office.stateCode,
    plan: null,
  };
  const all = await listPublishedCalls(db, now);
  return all
    .filter((call) => call.phase !== "CLOSED" && matchCall(call, facts).eligible)
    .map(({ id, code, title, convener, country, areas, modality }) => ({
      ...{ kind: "CALL", id, title, whose: convener, href: callAddress(code!), areas, modality },
      ...{ countries: country ? [country] : [], partners: [], texts: [] },
    }));
}

async function practices(db: Tx, { office }: NoticeView): Promise<Candidate[]> {
  const rows = await db.practice.findMany({
    where: PUBLISHED,
    select: {
      ...{ id: true, name: true, summary: true, partners: true, officeId: true },
      office: { select: { name: true } },
    },
    orderBy: { publishedAt: "desc" },
  });
  return rows.map(({ id, name, summary, partners, officeId, ...row }) => ({
    ...{ kind: "PRACTICE", id, title: name, href: `/practicas/${id}`, areas: [], countries: [] },
    whose: officeId === office.id ? "De la misma oficina" : row.office.name,
    ...{ modality: null, partners: [], texts: [name, summary, partners] },
  }));
}
