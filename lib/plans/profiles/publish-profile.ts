import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { freeSlug } from "../adopting/free-slug.ts";
import { recordPlanAction } from "../adopting/record-plan-action.ts";
import { hashSnapshot } from "../adopting/snapshot.ts";
import { lockPlan } from "../editing/lock-plan.ts";
import { findShownPlan } from "../reading/read-plan.ts";
import { partsOf, type ProfileContent, wordsOfProfile, writeProfile } from "./profile-content.ts";
import { pictureLacks, picturesOf } from "./profile-pictures.ts";

/**
 * Publishes the profile as it stands in the plan that the office works on, adopted or not: what anyone reads from then
 * on, until it is published again.
 * @returns the number of the edition
 * @throws DomainError not_found, forbidden, invalid when it says nothing or a picture lacks something, conflict when nothing changed
 */
export async function publishProfile(db: PrismaClient, actor: Actor, now: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    const { id: planId } = await lockPlan(tx, actor, "plans.adopt");
    const { officeId } = actor;
    const plan = (await findShownPlan(tx, actor))!;
    const words = wordsOfProfile(plan.values);
    for (const language of ["es", "en"] as const) {
      if (partsOf(words, language).length > 0) continue;
      const which = language === "es" ? "español" : "inglés";
      throw new DomainError("invalid", `El perfil no dice nada en ${which}: escriba al menos una parte.`);
    }
    const [lack] = pictureLacks(plan.content);
    if (lack) throw new DomainError("invalid", lack);
    const pictures = picturesOf(plan.content);
    const slug = await freeSlug(tx, officeId);
    const office = await tx.office.findUniqueOrThrow({
      where: { id: officeId },
      select: { municipality: true, state: { select: { name: true } } },
    });
    const profile: ProfileContent = {
      format: 1,
      ...{ office: plan.officeName, slug },
      place: [office.municipality, office.state?.name].filter(Boolean).join(", "),
      ...words,
      figures: plan.content.figure.map(({ id: _, ...figure }) => figure),
      pictures,
    };
    const content = writeProfile(profile);
    const sha256 = hashSnapshot(content);
    const last = await tx.planProfileEdition.findFirst({ where: { officeId }, orderBy: { number: "desc" } });
    if (last?.sha256 === sha256)
      throw new DomainError("conflict", "Nada ha cambiado desde el perfil que ya está publicado.");
    const number = (last?.number ?? 0) + 1;
    const edition = await tx.planProfileEdition.create({
      data: { planId, officeId, slug, number, content, sha256, at: now, byName: actor.name },
      select: { id: true },
    });
    // The same file may stand twice.
    const files = [...new Set(pictures.map(({ id }) => id))];
    await tx.planProfileFile.createMany({
      data: files.map((fileId) => ({ editionId: edition.id, planId, fileId })),
    });
    await recordPlanAction(tx, actor, "plan:profile", { planId, number, slug, sha256 });
    return number;
  });
}
