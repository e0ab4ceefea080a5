import type { FieldOption } from "#lib/fields/plain-field.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";

type Row = Readonly<Record<string, unknown>>;

/** What an activity of a tie may have come of, by the word before its id in a form. */
export const TIE_SOURCES = {
  event: { column: "eventId", label: "Evento", href: (id: string) => `/eventos/${id}` },
  mission: { column: "missionId", label: "Gira o visita", href: (id: string) => `/giras-oficina/${id}` },
  project: { column: "projectId", label: "Proyecto", href: (id: string) => `/proyectos-oficina/${id}` },
  application: {
    ...{ column: "applicationId", label: "Participación en una convocatoria" },
    href: (id: string) => `/convocatorias-oficina/${id}`,
  },
} as const satisfies Record<string, { column: string; label: string; href: (id: string) => string }>;

type SourceKind = keyof typeof TIE_SOURCES;
const KINDS = Object.keys(TIE_SOURCES) as SourceKind[];

/** A value of the form taken apart; null for none, and for what is no such thing. */
export function readSource(value: string): { kind: SourceKind; id: string } | null {
  const [word = "", id = ""] = value.split(":");
  const kind = KINDS.find((each) => each === word);
  return kind && isUuid(id) ? { kind, id } : null;
}

/** «event:…», or nothing. */
export function sourceOf(row: Row): string {
  const kind = KINDS.find((each) => typeof row[TIE_SOURCES[each].column] === "string");
  return kind ? `${kind}:${String(row[TIE_SOURCES[kind].column])}` : "";
}

export function columnsOfSource(value: string): Row {
  const source = readSource(value);
  return Object.fromEntries(
    KINDS.map((kind) => [TIE_SOURCES[kind].column, source?.kind === kind ? source.id : null]),
  );
}

/** Everything of an office that an activity may have come of, in four statements. */
export async function listSources(tx: Tx, officeId: string): Promise<FieldOption[]> {
  const own = { where: { officeId } };
  const title = { select: { id: true, title: true } } as const;
  const [events, missions, projects, applications] = await Promise.all([
    tx.event.findMany({ ...own, ...title, orderBy: { createdAt: "desc" } }),
    tx.mission.findMany({ ...own, ...title, orderBy: { startsOn: "desc" } }),
    tx.project.findMany({ ...own, ...title, orderBy: { createdAt: "desc" } }),
    tx.callApplication.findMany({
      ...own,
      select: { id: true, createdAt: true, call: { select: { title: true } } },
      orderBy: { createdAt: "desc" },
    }),
  ]);
  const option = (kind: SourceKind) => (row: { id: string; title: string }) => ({
    value: `${kind}:${row.id}`,
    label: `${TIE_SOURCES[kind].label}: ${row.title}`,
  });
  const participations = applications.map(({ id, createdAt, call }) => ({
    id,
    title: `${call.title} (${formatInstantDate(createdAt)})`,
  }));
  return [
    ...events.map(option("event")),
    ...missions.map(option("mission")),
    ...projects.map(option("project")),
    ...participations.map(option("application")),
  ];
}

/** Where the own office sees what an activity came of; null when it came of nothing else. */
export function sourceHref(value: string): string | null {
  const source = readSource(value);
  return source && TIE_SOURCES[source.kind].href(source.id);
}
