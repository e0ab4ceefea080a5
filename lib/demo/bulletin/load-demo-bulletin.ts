import { randomUUID } from "node:crypto";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { takeCount, takeNumbers } from "#lib/kernel/number-series.ts";
import { editionMail } from "#lib/bulletin/edition-mail.ts";
import { listEditions } from "#lib/bulletin/read-editions.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import type { DemoCast } from "../cases/cast.ts";
import { type DemoArticle, DEMO_EDITIONS } from "./demo-editions.ts";
import { DEMO_POLICY_NOTICES } from "./demo-policy-notices.ts";
import { loadDemoSubscribers, SUBSCRIBERS } from "./load-demo-subscribers.ts";

/**
 * The bulletin and the notices of the demonstration, published by the head of the DGCP, what offices do about some, and
 * who gets them. Nobody is written to.
 * @param now the instant of the load; every day is counted from it
 */
export async function loadDemoBulletin(db: PrismaClient, cast: DemoCast, now: Date): Promise<void> {
  await loadDemoSubscribers(db, now);
  const byName = cast.dgcpHead.name;
  for (const { articles, ago, correction, ...head } of DEMO_EDITIONS) {
    const at = daysFrom(now, -ago);
    const common = { updatedAt: at, updatedBy: byName };
    const { id } = await db.bulletinEdition.create({ data: { ...head, createdAt: at, ...common } });
    const sources = await Promise.all(articles.map((article) => sourceOf(db, article)));
    const rows = articles.map(({ about: _, areas, byline = "", ...article }, position) => ({
      ...{ id: randomUUID(), editionId: id, position, byline, ...article, areas: [...areas] },
      ...{ ...sources[position], ...common },
    }));
    await db.bulletinArticle.createMany({ data: rows });
    const number = await takeCount(db, "BOLETIN");
    await db.bulletinEdition.update({ where: { id }, data: { number, state: "PUBLISHED", publishedAt: at } });
    if (correction) {
      const note = { editionId: id, articleId: rows[0]!.id, text: correction };
      await db.bulletinCorrection.create({ data: { ...note, at: daysFrom(at, 3), byName } });
    }
    const [edition] = await listEditions(db, { id });
    const told = { createdAt: at, listedAt: at, endedAt: at, goneSent: SUBSCRIBERS - 3, goneLeft: 1 };
    await db.mailing.create({
      data: { editionId: id, ...editionMail(edition!, number), areas: [], ...told },
    });
  }
  await loadNotices(db, cast, now);
  await loadContributions(db, cast, now);
}

/** What an article is about: the first thing there is that begins so. */
async function sourceOf(db: PrismaClient, { about }: DemoArticle) {
  if (about === undefined) return {};
  if (about === "practice") {
    const practice = await db.practice.findFirst({
      where: { publishedAt: { not: null } },
      select: { id: true },
    });
    return { practiceId: practice?.id ?? null };
  }
  const call = await db.call.findFirst({
    where: { state: "PUBLISHED", title: { startsWith: about } },
    select: { id: true },
  });
  return { callId: call?.id ?? null };
}

async function loadNotices(db: PrismaClient, cast: DemoCast, now: Date): Promise<void> {
  const byName = cast.dgcpHead.name;
  const codes = await takeNumbers(db, "COM", {
    year: now.getUTCFullYear(),
    count: DEMO_POLICY_NOTICES.length,
  });
  const rows = DEMO_POLICY_NOTICES.map(
    ({ ago, correction: _, withdrawn, areas, countries, ...notice }, index) => {
      const at = daysFrom(now, -ago);
      const day = new Date(`${mexicoCityDay(daysFrom(at, -1))}T00:00:00Z`);
      return {
        ...{ id: randomUUID(), ...notice, areas: [...areas], countries: [...countries], happenedOn: day },
        ...{ code: codes[index]!, state: withdrawn ? ("WITHDRAWN" as const) : ("PUBLISHED" as const) },
        ...{ reason: withdrawn ?? "", publishedAt: at, createdAt: at, updatedAt: at, updatedBy: byName },
        sourceUrl: "https://cancilleria.example/comunicados",
      };
    },
  );
  await db.policyNotice.createMany({ data: rows });
  await db.policyNoticeCorrection.createMany({
    data: DEMO_POLICY_NOTICES.flatMap(({ correction, ago }, index) =>
      correction ? [{ noticeId: rows[index]!.id, text: correction, at: daysFrom(now, 2 - ago), byName }] : [],
    ),
  });
  await tie(
    db,
    cast,
    rows.map(({ id }) => id),
  );
}

/** Two offices tie what they do to the first, the second and the last but one of the notices. */
async function tie(db: PrismaClient, cast: DemoCast, notices: readonly string[]): Promise<void> {
  for (const [index, office] of (["jalisco", "yucatan"] as const).entries()) {
    const { officeId, name: byName } = cast.head(office);
    const own = { where: { officeId }, select: { id: true }, orderBy: { createdAt: "asc" } } as const;
    const [event, project, application, mission] = await Promise.all([
      db.event.findFirst({ ...own, where: { officeId, state: "PUBLISHED" } }),
      db.project.findFirst({ ...own, where: { officeId, publishedAt: { not: null } } }),
      db.callApplication.findFirst(own),
      db.mission.findFirst({ ...own, where: { officeId, publishedAt: { not: null } } }),
    ]);
    const common = { officeId, byName, at: new Date() };
    const ties = [
      event && { noticeId: notices[index]!, eventId: event.id },
      project && { noticeId: notices[5]!, projectId: project.id },
      application && { noticeId: notices[0]!, applicationId: application.id },
      mission && { noticeId: notices[1]!, missionId: mission.id },
    ].filter((one) => one !== null);
    for (const data of ties) await db.policyNoticeTie.create({ data: { ...data, ...common } });
  }
}

/** What offices have written for the next edition: one waits for the DGCP, another is still a draft. */
async function loadContributions(db: PrismaClient, cast: DemoCast, now: Date): Promise<void> {
  const at = daysFrom(now, -4);
  const write = (office: "jalisco" | "yucatan") => {
    const { officeId, name } = cast.editor(office);
    return { officeId, createdAt: at, updatedAt: at, updatedBy: name };
  };
  await db.bulletinContribution.createMany({
    data: [
      {
        ...write("jalisco"),
        ...{ state: "SENT", sentAt: at, areas: ["innovacion"], byline: "" },
        title: "Un laboratorio de dos orillas",
        body: "Dos regiones hicieron el mismo experimento con la misma regla: abrir los datos del transporte y ver quién los usa.\n\nEn tres meses, once equipos propusieron mejoras; cuatro ya circulan. Contenido inventado para la demostración.",
      },
      {
        ...write("yucatan"),
        ...{ state: "DRAFT", areas: ["turismo"], byline: "" },
        title: "Turismo que se queda en la comunidad",
        body: "Borrador: falta la cifra de visitantes y una fotografía. Contenido inventado para la demostración.",
      },
    ],
  });
}
