import { formatDate } from "#lib/kernel/format-date.ts";
import { readCents, sayMoney } from "#lib/plans/rules/money.ts";
import { formatPartialDate } from "#lib/registry/partial-date.ts";
import type { MembershipView } from "../network-view.ts";

/** «12,500 EUR al año»; «Sin cuota»; «No se sabe». */
export function sayFee({ fee, currency }: Pick<MembershipView, "fee" | "currency">): string {
  if (fee === null) return "No se sabe";
  return Number(fee) === 0
    ? "Sin cuota"
    : `${sayMoney({ currency: currency!, cents: readCents(fee) })} al año`;
}

/** Every field of a membership with its value in words: what its history compares. */
export const describeMembership = (membership: MembershipView): Record<string, string> => ({
  Desde: formatPartialDate(membership.since),
  Cuota: sayFee(membership),
  "Se publica la cuota": membership.sharesFee ? "Sí" : "No",
  "Siguiente renovación": membership.renewsOn === null ? "" : formatDate(membership.renewsOn),
  Responsable: membership.responsible,
});
