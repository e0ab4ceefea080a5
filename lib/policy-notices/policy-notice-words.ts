import type { PolicyNoticeKind, PolicyNoticeState } from "#lib/generated/prisma/enums.ts";

export const POLICY_NOTICE_KINDS = {
  BILATERAL_MEETING: { slug: "reunion", label: "Reunión bilateral" },
  SECURITY_AGREEMENT: { slug: "seguridad", label: "Acuerdo de seguridad" },
  TRADE_DECISION: { slug: "comercio", label: "Decisión comercial" },
  MULTILATERAL_FORUM: { slug: "multilateral", label: "Foro multilateral" },
  CONSULAR_MATTER: { slug: "consular", label: "Asunto consular" },
  OTHER: { slug: "otro", label: "Otro asunto" },
} as const satisfies Record<PolicyNoticeKind, { slug: string; label: string }>;

export const POLICY_NOTICE_STATES = {
  DRAFT: "Borrador",
  PUBLISHED: "Publicado",
  WITHDRAWN: "Retirado",
} as const satisfies Record<PolicyNoticeState, string>;
