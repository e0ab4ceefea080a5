import { parseFeed } from "@rowanmanning/feed-parser";
import { beforeAll, expect, it } from "vitest";
import { GET as getAtom } from "#app/(public)/atlas/buscan-contraparte.atom/route.ts";
import { listPublicChanges } from "#lib/cooperation/public-changes.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { listNoticeMatches } from "#lib/partner-notices/matching/list-matches.ts";
import { closeNotice, publishNotice } from "#lib/partner-notices/publish-notice.ts";
import {
  findOwnNotice,
  findPublicNotice,
  listOwnNotices,
  listPublicNotices,
} from "#lib/partner-notices/read-notices.ts";
import { createNotice, saveNotice } from "#lib/partner-notices/save-notice.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { publishCall } from "#lib/calls/publish-call.ts";
import { createCall } from "#lib/calls/save-call.ts";
import { createTie } from "#lib/ties/create-tie.ts";
import { decideProposal } from "#lib/ties/proposals/decide.ts";
import { propose } from "#lib/ties/proposals/propose.ts";
import { setTieShared } from "#lib/ties/share-tie.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";
import { callInput } from "#tests/support/sample-call.ts";
import { noticeInput } from "#tests/support/sample-notice.ts";
import { TIE } from "#tests/support/tie-world.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
const GONE = { code: "not_found" };
const NOW = new Date("2027-03-01T18:00:00Z");
const ended = { outcome: "acuerdo", outcomeText: "Se tramita un acuerdo con Lyon." };
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const create = (actor: Actor, change = {}) => createNotice(db, actor, { ...noticeInput, ...change }, NOW);
const published = async (actor: Actor, change = {}) => {
  const id = await create(actor, change);
  await publishNotice(db, actor, id, NOW);
  return (await findOwnNotice(db, actor, id, NOW))!;
};

it("a draft does not exist for anyone else, and nobody else's acts touch it", async () => {
  const id = await create(world.own.editor);
  const others = everyone(world).filter(({ officeId }) => officeId !== world.own.head.officeId);
  for (const actor of others) {
    expect(await findOwnNotice(db, actor, id, NOW), actor.role).toBeNull();
    expect(await listNoticeMatches(db, actor, id, NOW), actor.role).toBeNull();
    for (const attempt of [
      () => saveNotice(db, actor, { id, revision: 1, input: noticeInput }),
      () => publishNotice(db, actor, id, NOW),
      () => closeNotice(db, actor, { id, input: ended }),
    ]) {
      await expect(attempt(), actor.role).rejects.toMatchObject(GONE);
    }
  }
  expect(await findPublicNotice(db, id, NOW)).toBeNull();
  expect((await listPublicNotices(db, NOW)).map((notice) => notice.id)).not.toContain(id);
  expect((await listOwnNotices(db, world.own.reader, NOW)).map((notice) => notice.id)).toContain(id);
  await expect(create(world.own.reader)).rejects.toMatchObject(GONE);
  await expect(publishNotice(db, world.own.editor, id, NOW)).rejects.toMatchObject(GONE);
  for (const odd of ["", "no-es-un-id", "' OR 1=1", "00000000-0000-0000-0000-000000000000"]) {
    expect(await findOwnNotice(db, world.own.head, odd, NOW)).toBeNull();
    await expect(publishNotice(db, world.own.head, odd, NOW)).rejects.toMatchObject(GONE);
  }
});

it("is published once however often it is pressed, keeps what it said, and ends with what came of it", async () => {
  const { head, editor } = world.own;
  const id = await create(editor);
  await Promise.all([1, 2, 3].map(() => publishNotice(db, head, id, NOW)));
  const notice = (await findOwnNotice(db, head, id, NOW))!;
  expect(notice).toMatchObject({
    code: expect.stringMatching(/^BC-2027-\d{5}$/),
    phase: "OPEN",
    revision: 2,
  });
  await expect(saveNotice(db, editor, { id, revision: 2, input: noticeInput })).rejects.toMatchObject({
    code: "forbidden",
  });
  const input = { ...noticeInput, countries: "FR,IT" };
  await saveNotice(db, head, { id, revision: 2, input }, NOW);
  await expect(saveNotice(db, head, { id, revision: 2, input }, NOW)).rejects.toMatchObject({
    code: "conflict",
  });
  await expect(closeNotice(db, head, { id, input: { outcome: "", outcomeText: "" } })).rejects.toMatchObject({
    fields: { outcome: expect.any(String), outcomeText: expect.any(String) },
  });
  await closeNotice(db, head, { id, input: ended }, NOW);
  await expect(closeNotice(db, head, { id, input: ended }, NOW)).rejects.toMatchObject({ code: "conflict" });
  await expect(publishNotice(db, head, id, NOW)).rejects.toMatchObject({ code: "conflict" });
  const { revision } = (await findOwnNotice(db, head, id, NOW))!;
  await expect(saveNotice(db, head, { id, revision, input }, NOW)).rejects.toMatchObject({
    code: "forbidden",
  });
  expect(await listPublicChanges(db, { noticeId: id })).toMatchObject([
    { what: "Se cerró: se firmó o se tramita un acuerdo" },
    {
      what: "Cambió sus datos",
      changes: [
        {
          field: "Dónde",
          before: "Francia y América Latina y el Caribe",
          after: "Francia, Italia y América Latina y el Caribe",
        },
      ],
    },
    { what: "Se publicó" },
  ]);
  expect(await findPublicNotice(db, notice.code!, NOW)).toMatchObject({
    phase: "CLOSED",
    ...ended,
    outcome: "AGREEMENT",
  });
});

it("what a draft said is no part of what anyone reads, and a draft is not closed", async () => {
  const { head, editor } = world.own;
  const id = await create(editor, { title: "Un título que se pensó mejor" });
  await saveNotice(db, editor, { id, revision: 1, input: noticeInput }, NOW);
  await expect(closeNotice(db, head, { id, input: ended }, NOW)).rejects.toMatchObject({ code: "conflict" });
  await publishNotice(db, head, id, NOW);
  expect(await listPublicChanges(db, { noticeId: id })).toMatchObject([{ what: "Se publicó" }]);
});

it("one whose day has passed is told so, and none is published too late", async () => {
  const { code } = await published(world.own.head, { validUntil: "2027-03-01" });
  expect((await findPublicNotice(db, code!, NOW))!.phase).toBe("OPEN");
  const nextDay = new Date("2027-03-02T07:00:00Z");
  expect((await findPublicNotice(db, code!, nextDay))!.phase).toBe("EXPIRED");
  const late = await create(world.own.head, { validUntil: "2027-02-28" });
  await expect(publishNotice(db, world.own.head, late, NOW)).rejects.toMatchObject({ code: "conflict" });
});

it("the database holds what must always hold", async () => {
  const { id } = await published(world.other.head);
  for (const statement of [
    `UPDATE partner_notices SET code = 'BC-1' WHERE id = '${id}'`,
    `UPDATE partner_notices SET state = 'CLOSED' WHERE id = '${id}'`,
    `UPDATE partner_notices SET outcome = 'NOBODY' WHERE id = '${id}'`,
    `UPDATE partner_notices SET areas = '{}' WHERE id = '${id}'`,
    `UPDATE public_changes SET what = 'otra cosa' WHERE notice_id = '${id}'`,
    `DELETE FROM public_changes WHERE notice_id = '${id}'`,
    `INSERT INTO public_changes (at, by_name, what) VALUES (now(), 'nadie', 'de nada')`,
  ]) {
    await expect(db.$executeRawUnsafe(statement), statement).rejects.toThrow();
  }
});

it.each([
  ["areas", { areas: "agua_residuos,no_hay" }],
  ["countries", { countries: "ZZ" }],
  ["countries", { countries: "MX" }],
])("%s is refused beside its field: %j", async (field, change) => {
  await expect(create(world.own.head, change)).rejects.toMatchObject({
    code: "invalid",
    fields: { [field]: expect.any(String) },
  });
});

it("finds what suits it: other notices, calls that its office may answer, agreements of others, with reasons", async () => {
  const mine = await published(world.own.head);
  const theirs = await published(world.other.head, { title: "Otra oficina que busca lo mismo" });
  await create(world.other.head, { title: "Un borrador de otra oficina" });
  const call = async (change: object) => {
    const id = await createCall(db, world.dgcp.officer, { ...callInput, ...change });
    await publishCall(db, world.dgcp.officer, id);
  };
  await call({ title: "Para municipios", applicants: "municipios" });
  await call({ title: "Solo para estados", applicants: "estados" });
  await saveAgreement(db, sampleAgreement({ title: "Con Lyon", areas: ["agua_residuos"] }));
  const gone = { signedOn: "2001-01-01", validity: "FIXED" as const, endsOn: "2005-01-01" };
  await saveAgreement(db, sampleAgreement({ title: "Con Lyon, sin vigencia", ...gone }));
  const japan = [{ name: "Kioto", type: "GOVERNMENT" as const, countryCode: "JP", place: "Kioto" }];
  await saveAgreement(db, sampleAgreement({ title: "Con Kioto", counterparts: japan }));
  const groups = (await listNoticeMatches(db, world.own.editor, mine.id, NOW))!;
  expect(groups.NOTICE.shown.map(({ candidate }) => candidate.id)).toContain(theirs.id);
  for (const { candidate } of groups.NOTICE.shown) expect(candidate.title).not.toContain("borrador");
  expect(groups.CALL.shown.map(({ candidate }) => candidate.title)).toEqual(["Para municipios"]);
  expect(groups.AGREEMENT.shown).toMatchObject([
    {
      candidate: { title: "Con Lyon" },
      points: 7,
      reasons: [
        { points: 3, sentence: "Es del área «Agua y residuos», como el aviso." },
        { points: 3, sentence: "Es con Francia, que el aviso nombra." },
        { points: 1, sentence: "Hay ahí la clase de contraparte que se busca: gobierno local." },
      ],
    },
  ]);
});

it("nothing of its own office, that ended or that is not public suits it", async () => {
  const { own, other, parent, dgcp } = world;
  const mine = await published(own.head, { countries: "NL", regions: "" });
  const there = { countries: "NL", regions: "" };
  await published(own.head, { ...there, title: "Otro de la misma oficina" });
  await published(other.head, { ...there, title: "Vencido de otra oficina", validUntil: "2027-03-10" });
  const closed = { ...callInput, title: "Convocatoria cerrada", countryCode: "NL", closesOn: "2027-03-10" };
  const call = await createCall(db, dgcp.officer, closed, NOW);
  await publishCall(db, dgcp.officer, call, NOW);
  const counterparts = [{ name: "Delft", type: "GOVERNMENT" as const, countryCode: "NL", place: "Delft" }];
  for (const change of [
    { title: "Acuerdo de otros" },
    { title: "Acuerdo de la misma oficina", municipality: "Tlaquepaque" },
    { title: "Acuerdo retirado", withdrawnOn: "2027-01-01" },
    { title: "Acuerdo sin publicar", published: false },
  ])
    await saveAgreement(db, sampleAgreement({ ...change, counterparts }));
  for (const [head, name, change] of [
    [parent.head, "Hermanamiento de otros", {}],
    [own.head, "Hermanamiento de la misma oficina", {}],
    [parent.head, "Hermanamiento sin compartir", {}],
    [parent.head, "Hermanamiento que terminó", { endsOn: "2027-03-10" }],
  ] as const) {
    const tie = await createTie(db, head, { ...TIE, countryCode: "NL", name, ...change }, NOW);
    if (!name.endsWith("sin compartir")) await setTieShared(db, head, { tie, shared: true }, NOW);
  }
  const tie = await createTie(db, parent.head, { ...TIE, countryCode: "NL", name: "Vínculo concluido" }, NOW);
  await setTieShared(db, parent.head, { tie, shared: true }, NOW);
  const close = { kind: "cerrar", reason: "Nadie responde desde hace años.", plan: "Acta de cierre de hoy." };
  await propose(db, parent.head, { tie, input: close }, NOW);
  const { id } = await db.tieProposal.findFirstOrThrow({ where: { tieId: tie } });
  await decideProposal(db, parent.head, { tie, id, input: { outcome: "ACCEPTED", answer: "" } }, NOW);
  const later = new Date("2027-03-11T18:00:00Z");
  const groups = (await listNoticeMatches(db, own.editor, mine.id, later))!;
  const titles = Object.values(groups).flatMap(({ shown }) => shown.map(({ candidate }) => candidate.title));
  expect(titles).toEqual(expect.arrayContaining(["Acuerdo de otros", "Hermanamiento de otros"]));
  const wrong = /misma oficina|Vencido|cerrada|retirado|sin publicar|sin compartir|terminó|concluido/;
  expect(titles.filter((title) => wrong.test(title))).toEqual([]);
});

it("is followed as Atom by another's parser, without drafts", async () => {
  const title = `</title><script>alert("1")</script> & ]]> fin`;
  await published(world.parent.head, { title });
  await create(world.parent.head, { title: "Un borrador que nadie lee" });
  const ask = (query: string) =>
    getAtom(new Request(`http://localhost:3000/atlas/buscan-contraparte.atom${query}`));
  const feed = parseFeed(await (await ask("?estado=14&pais=FR")).text());
  expect(feed.title).toBe("Buscan contraparte · Estado: Jalisco; De qué país: Francia");
  const titles = feed.items.map((item) => item.title);
  expect(titles).toContain(title);
  expect(titles).not.toContain("Un borrador que nadie lee");
  expect((await ask("?pais=XX")).status).toBe(400);
});
