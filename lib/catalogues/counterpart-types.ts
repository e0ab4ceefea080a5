import type { CounterpartType } from "#lib/generated/prisma/enums.ts";

/** Who signs on the other side: as people read it, and as addresses carry it. */
export const COUNTERPART_TYPES = {
  GOVERNMENT: { label: "Gubernamental", labelEn: "Government", slug: "gubernamental" },
  INTERNATIONAL_ORGANIZATION: {
    label: "Organización internacional",
    labelEn: "International organisation",
    slug: "organizacion-internacional",
  },
  CIVIL_SOCIETY: { label: "ONG o sociedad civil", labelEn: "NGO or civil society", slug: "sociedad-civil" },
  PRIVATE: {
    label: "Privada, universidad o centro de investigación",
    labelEn: "Private, university or research centre",
    slug: "privada",
  },
} as const satisfies Record<CounterpartType, { label: string; labelEn: string; slug: string }>;
