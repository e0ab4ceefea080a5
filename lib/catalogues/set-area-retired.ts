import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { lockAreas } from "./area-name.ts";
import { changeCatalogue } from "./change-catalogue.ts";
import { getArea } from "./get-area.ts";

/**
 * Takes an area out of the list for new requests, or puts it back. What already carries it keeps it: an area is never
 * deleted.
 * @throws DomainError not_found for anyone but the administrator; conflict when it already was so, or it is the last
 * one in the list, without which nobody could file.
 */
export async function setAreaRetired(actor: Actor, key: string, retired: boolean): Promise<void> {
  await changeCatalogue(actor, retired ? "area:retire" : "area:restore", async (tx) => {
    await lockAreas(tx);
    const area = await getArea(tx, key);
    if ((area.retiredAt !== null) === retired) {
      throw new DomainError("conflict", `Esa área ya estaba ${retired ? "retirada" : "en la lista"}.`);
    }
    if (retired && (await tx.area.count({ where: { retiredAt: null } })) === 1) {
      throw new DomainError("conflict", "Es la última área de la lista: sin ella nadie podría presentar.");
    }
    await tx.area.update({ where: { key }, data: { retiredAt: retired ? new Date() : null } });
    return { key, name: area.name };
  });
}
