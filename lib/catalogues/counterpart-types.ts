import type { CounterpartType } from "#lib/generated/prisma/enums.ts";

/** Who signs on the other side: as people read it, and as addresses carry it. */
export const COUNTERPART_TYPES = {
  GOVERNMENT: { label: "Gubernamental", slug: "gubernamental" },
  INTERNATIONAL_ORGANIZATION: { label: "Organización internacional", slug: "organizacion-internacional" },
  CIVIL_SOCIETY: { label: "ONG o sociedad civil", slug: "sociedad-civil" },
  PRIVATE: { label: "Privada, universidad o centro de investigación", slug: "privada" },
} as const satisfies Record<CounterpartType, { label: string; slug: string }>;
