import { notFound } from "next/navigation";
import { DomainError } from "#lib/kernel/errors.ts";
import type { FoundItem } from "#lib/plans/editing/get-item.ts";
import { findItemKind, type ItemKind } from "#lib/plans/items/item-kinds.ts";
import { planDesk } from "#lib/plans/plan-desk.ts";
import type { Measurement } from "#lib/plans/reading/plan-content.ts";
import { type LoadedPlan, loadPlan } from "../../../_data/load-plan.ts";

export interface LoadedItem extends LoadedPlan {
  kind: ItemKind;
  item: FoundItem;
  /** All of an indicator, the earliest first. */
  measurements: readonly Measurement[];
}

/** The item of an address with the plan around it, or the page that says there is none. */
export async function loadItem(params: Promise<{ tipo: string; id: string }>): Promise<LoadedItem> {
  const { tipo, id } = await params;
  const loaded = await loadPlan(notFound);
  const kind = findItemKind(tipo) ?? notFound();
  try {
    const item = await planDesk.getItem(loaded.actor, kind, id);
    const measurements = kind === "indicator" ? await planDesk.listMeasurements(loaded.actor, id) : [];
    return { ...loaded, kind, item, measurements };
  } catch (error) {
    if (error instanceof DomainError) notFound();
    throw error;
  }
}
