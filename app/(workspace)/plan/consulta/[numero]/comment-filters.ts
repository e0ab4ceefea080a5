import { z } from "zod";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import type { SectionHead } from "#lib/plans/adopting/snapshot-sections.ts";
import { COMMENT_STATES, type SeenState } from "#lib/plans/consultation/words.ts";

export interface QueueFilters {
  state: SeenState;
  section: string | null;
}

/** What the address of the queue asks for: what waits, of every section, unless it says otherwise. */
export function readQueueFilters(
  params: AddressParams,
  sections: readonly SectionHead[],
): { filters: QueueFilters; ignored: string[] } {
  const isSection = (key: string) => sections.some((section) => section.key === key);
  const { values, ignored } = readAddress(
    { estado: bySlug(COMMENT_STATES), seccion: z.string().refine(isSection, NOT_IN_LIST) },
    { estado: "Estado", seccion: "Sección" },
    params,
  );
  return { filters: { state: values.estado ?? "PENDING", section: values.seccion }, ignored };
}
