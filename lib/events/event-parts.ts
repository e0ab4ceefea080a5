import type { Prisma } from "#lib/generated/prisma/client.ts";

/** What every screen of an event reads of it. Registrations are never among it: they are people. */
export const EVENT_PARTS = {
  office: { select: { id: true, name: true, municipality: true } },
  areas: { select: { area: { select: { key: true, name: true } } }, orderBy: { area: { position: "asc" } } },
  sessions: { orderBy: [{ startsAt: "asc" }, { endsAt: "asc" }] },
  changes: { orderBy: [{ at: "desc" }, { id: "desc" }] },
  cohosts: {
    where: { state: "ACCEPTED" },
    select: { office: { select: { id: true, name: true } } },
    orderBy: [{ answeredAt: "asc" }, { id: "asc" }],
  },
} as const satisfies Prisma.EventInclude;

/** What anyone may read: also what was called off. */
export const PUBLIC = { state: { not: "DRAFT" } } as const satisfies Prisma.EventWhereInput;
