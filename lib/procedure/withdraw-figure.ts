import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { changeCatalogue } from "#lib/catalogues/change-catalogue.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { isFigureKey } from "./figures.ts";
import { lockFigure } from "./lock-figure.ts";

/**
 * Takes back the value of a figure that waits for its day, and leaves the one before it without end again. No case was
 * ever counted with it, so the row goes; what it said stays in the trail.
 * @param validFrom ISO date of the value on the screen: another one, set meanwhile, is not what was meant
 * @throws DomainError not_found for anyone but the administrator or a figure that does not exist; conflict when that
 * value is not waiting, because its day came or somebody took it back.
 */
export async function withdrawFigure(actor: Actor, key: string, validFrom: string): Promise<void> {
  await changeCatalogue(actor, "procedure:withdraw_figure", async (tx) => {
    if (!isFigureKey(key)) throw notFound();
    const [latest, former] = await lockFigure(tx, key);
    if (!former || latest.validFrom !== validFrom || validFrom <= mexicoCityToday()) {
      throw new DomainError("conflict", "Ese valor ya rige o alguien lo retiró antes. Recargue la página.");
    }
    await tx.procedureRule.delete({ where: { id: latest.id } });
    await tx.procedureRule.update({ where: { id: former.id }, data: { validUntil: null } });
    const { value, legalBasis } = latest;
    return { key, value, legalBasis, validFrom, valueThatStays: former.value };
  });
}
