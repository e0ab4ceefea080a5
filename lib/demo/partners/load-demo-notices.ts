import { randomUUID } from "node:crypto";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { takeNumbers } from "#lib/kernel/number-series.ts";
import { closingSchema, noticeColumns, noticeSchema } from "#lib/partner-notices/notice-input.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import type { DemoCast } from "../cases/cast.ts";
import type { DemoNotice } from "./demo-notice.ts";
import { DEMO_NOTICES, DEMO_REPLIES } from "./notices.ts";

/** The notices of the demonstration and what was answered to them. @param now every day is counted from it */
export async function loadDemoNotices(db: PrismaClient, cast: DemoCast, now: Date): Promise<void> {
  const published = DEMO_NOTICES.filter(({ draft }) => !draft);
  const codes = await takeNumbers(db, "BC", { year: now.getUTCFullYear(), count: published.length });
  const rows = DEMO_NOTICES.map((notice) =>
    rowOf(notice, cast, codes[published.indexOf(notice)] ?? null, now),
  );
  await db.partnerNotice.createMany({ data: rows });
  await db.publicChange.createMany({
    data: rows
      .filter(({ code }) => code !== null)
      .flatMap(({ id: noticeId, updatedBy: byName, publishedAt, closedAt }) => [
        { noticeId, at: publishedAt!, byName, what: "Se publicó" },
        ...(closedAt ? [{ noticeId, at: closedAt, byName, what: "Se cerró" }] : []),
      ]),
  });
  await db.partnerReply.createMany({
    data: DEMO_REPLIES.map((reply, index) => {
      const { handling, note, organisation, kind, city, message, days } = reply;
      const at = daysFrom(now, days);
      const { id: noticeId, updatedBy } = rows[reply.notice]!;
      const seen = handling === "NEW" ? {} : { handledBy: updatedBy, handledAt: daysFrom(at, 1) };
      return {
        ...{ noticeId, organisation, kind, city, message, handling, note, ...seen },
        ...{ countryCode: reply.country, personName: reply.person, email: `contacto${index}@lejos.example` },
        ...{ receivedAt: at, confirmBy: at, confirmedAt: at, withdrawHash: `${index}`.padStart(64, "0") },
      };
    }),
  });
}

function rowOf(notice: DemoNotice, cast: DemoCast, code: string | null, now: Date) {
  const { office, title, seeks, offers, closed } = notice;
  const head = cast.head(office);
  const input = {
    ...{ title, seeks, offers, population: String(notice.population) },
    areas: notice.areas.join(","),
    kinds: notice.kinds.join(","),
    countries: (notice.countries ?? []).join(","),
    regions: (notice.regions ?? []).join(","),
    languages: notice.languages.join(","),
    modality: notice.modality ?? "descentralizada",
    validUntil: mexicoCityDay(daysFrom(now, notice.until)),
    contactEmail: `internacional@${office.replaceAll("_", "")}.example`,
  };
  const at = daysFrom(now, notice.published);
  const ending = closed && closingSchema.parse({ outcome: closed[1], outcomeText: closed[2] });
  return {
    ...noticeColumns(noticeSchema.parse(input)),
    ...{ id: randomUUID(), code, officeId: head.officeId, updatedBy: head.name },
    state: code === null ? ("DRAFT" as const) : closed ? ("CLOSED" as const) : ("PUBLISHED" as const),
    ...{ publishedAt: code === null ? null : at, createdAt: at, updatedAt: at },
    ...(ending && { ...ending, closedAt: daysFrom(now, closed[0]) }),
  };
}
