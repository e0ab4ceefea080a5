import type { ActivityAudience, ActivityKind } from "#lib/generated/prisma/enums.ts";

/** An activity as somebody may see it. */
export interface ActivityRow {
  kind: ActivityKind;
  id: string;
  officeId: string | null;
  /** Null for an agreement that no office of the portal brought. */
  office: string | null;
  audience: ActivityAudience;
  /** ISO. */
  startsOn: string;
  endsOn: string;
  title: string;
  code: string | null;
  stateCode: string | null;
  municipality: string | null;
  areas: string[];
  countries: string[];
  /** «FR Lyon». */
  places: string[];
  partners: string[];
}
