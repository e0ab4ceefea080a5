import { Prisma } from "#lib/generated/prisma/client.ts";
import { CALENDAR_TIME_ZONE } from "#lib/calendar/load-calendar.ts";
import { searchWords } from "#lib/kernel/search-words.ts";
import { visibleCasesSql } from "#lib/permissions/visible-cases-sql.ts";
import type { InboxDesk } from "./inbox-desk.ts";
import { type InboxFilters, NOBODY } from "./inbox-query.ts";
import { assigneeColumn } from "./view-conditions.ts";
import { wordForms } from "./word-forms.ts";

/** Which rows of `case_files c` exist for the desk and pass every filter; the view is a condition apart. */
export function filterConditions(desk: InboxDesk, filters: InboxFilters): Prisma.Sql {
  const { turno, paso, estado, tipo, persona, eventualidad, desde, hasta } = filters;
  const conditions = [
    visibleCasesSql(desk.actor),
    ...searchWords(filters.q).map(wordCondition),
    turno && Prisma.sql`c.turn = ${turno}::"Side"`,
    paso && Prisma.sql`c.step = ${paso}::"Step"`,
    estado && Prisma.sql`c.office_id IN (SELECT id FROM offices WHERE state_code = ${estado})`,
    tipo && Prisma.sql`c.kind = ${tipo}::"AgreementKind"`,
    persona && personCondition(desk, persona),
    eventualidad && Prisma.sql`c.eventuality <> ''`,
    desde && Prisma.sql`c.filed_at >= ${dayStart(desde)}`,
    hasta && Prisma.sql`c.filed_at < ${dayStart(hasta)} + interval '1 day'`,
  ];
  return Prisma.join(
    conditions.filter((condition) => condition instanceof Prisma.Sql),
    " AND ",
  );
}

/** The word, or a form of it, stands in the text that `refreshSearchText` keeps; both sides normalised alike. */
function wordCondition(word: string): Prisma.Sql {
  const forms = wordForms(word).map((form) => Prisma.sql`c.search_text LIKE ${contains(form)}`);
  return Prisma.sql`(${Prisma.join(forms, " OR ")})`;
}

/** The signs that LIKE would read as wildcards are only themselves; escaped after normalising, which could bring them forth. */
const contains = (text: string): Prisma.Sql =>
  Prisma.sql`'%' || regexp_replace(search_normalize(${text}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`;

const personCondition = ({ side }: InboxDesk, person: string): Prisma.Sql =>
  person === NOBODY
    ? Prisma.sql`${assigneeColumn(side)} IS NULL`
    : Prisma.sql`${assigneeColumn(side)} = ${person}::uuid`;

/** Midnight of a day in Mexico City. */
const dayStart = (day: string): Prisma.Sql =>
  Prisma.sql`(${day}::date::timestamp AT TIME ZONE ${CALENDAR_TIME_ZONE})`;
