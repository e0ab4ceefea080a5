import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { findCaseSnapshot } from "../case-snapshot.ts";
import type { Baseline } from "#lib/editing/baseline.ts";
import { checkCatalogues } from "./check-catalogues.ts";
import { DraftConflict } from "./draft-conflict.ts";
import { type DraftSection, draftSchemas, type SectionValues } from "./draft-schema.ts";
import { lockCase } from "./lock-case.ts";
import { mergeFields } from "#lib/editing/merge-fields.ts";
import { type SavedSection, savedSectionOf } from "./saved-section.ts";
import { writeSection } from "./write-section.ts";

export interface DraftSave<Section extends DraftSection = DraftSection> {
  caseId: string;
  section: Section;
  /** The edit that the form was drawn from. */
  draftVersion: number;
  /** What the fields were in it; without it, any later edit of the same field is a conflict. */
  baseline?: Baseline;
  /** As it came from outside, all of the section or some of its fields; checked here. */
  values: unknown;
}

export interface DraftSaved<Section extends DraftSection = DraftSection> extends SavedSection<Section> {
  /** Fields that a colleague had changed meanwhile and that stay as the colleague left them. */
  adopted: string[];
}

/**
 * Saves a section of the request, or some of its fields. No move of the workflow: it leaves who and when, no history.
 * Two colleagues who edit different fields both keep their work; the same field, and the second hears of it. What is
 * already kept is not written again, so that a retry after a lost answer is harmless.
 * @throws DomainError not_found, forbidden, conflict (DraftConflict when a colleague edited the same), invalid with a
 * sentence per field. Nothing is written then.
 */
export function saveDraft<Section extends DraftSection>(
  db: PrismaClient,
  actor: Actor,
  save: DraftSave<Section>,
  now = new Date(),
): Promise<DraftSaved<Section>> {
  const { caseId, section } = save;
  return traceRefusal(db, { actor, action: "request:save", target: caseId, at: now }, () =>
    db.$transaction(async (tx) => {
      const snapshot = await lockCase(tx, actor, caseId, section === "annexes" ? "ANNEXES" : "DATA");
      const schema = draftSchemas(mexicoCityDay(now))[section].partial();
      const typed = parseInput(schema, save.values) as Partial<SectionValues<Section>>;
      const kept = savedSectionOf(section, snapshot);
      const baseline = save.draftVersion === kept.draftVersion ? null : (save.baseline ?? {});
      const { changes, adopted, conflicts } = mergeFields(kept.values, typed, baseline);
      if (conflicts.length > 0) throw new DraftConflict(conflicts, kept);
      if (changes.length === 0) return { ...kept, adopted };
      const written = Object.fromEntries(Object.entries(typed).filter(([field]) => changes.includes(field)));
      await checkCatalogues(tx, snapshot, written);
      await writeSection(tx, snapshot, written, { name: actor.name, at: now });
      const after = await findCaseSnapshot(tx, { id: caseId });
      return { ...savedSectionOf(section, after!), adopted };
    }),
  );
}
