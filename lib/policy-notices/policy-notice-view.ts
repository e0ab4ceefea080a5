import type { PolicyNoticeKind, PolicyNoticeState } from "#lib/generated/prisma/enums.ts";

/** Something that an office does about a notice. */
export interface TieView {
  id: string;
  office: { id: string; name: string };
  /** «Evento», «Gira de trabajo»… */
  kind: string;
  title: string;
  /** Where anyone reads it; null when it is not public. */
  href: string | null;
}

/** A notice as whoever may read it does; its day, ISO. */
export interface PolicyNoticeView {
  id: string;
  /** Null while it has never been published. */
  code: string | null;
  state: PolicyNoticeState;
  kind: PolicyNoticeKind;
  title: string;
  body: string;
  areas: { key: string; name: string }[];
  countries: { code: string; name: string }[];
  happenedOn: string;
  sourceUrl: string;
  publishedAt: Date | null;
  /** Why it was withdrawn. */
  reason: string;
  revision: number;
  updatedAt: Date;
  updatedBy: string;
  corrections: { text: string; at: Date }[];
}
