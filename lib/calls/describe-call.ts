import { STATES } from "#lib/catalogues/states.ts";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { sdgLabel } from "#lib/cooperation/sdg-labels.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { readCents, sayMoney } from "#lib/plans/rules/money.ts";
import { sayClosing } from "./call-zones.ts";
import type { CallView } from "./call-view.ts";

const list = new Intl.ListFormat("es-MX", { type: "conjunction" });

/** «Gobiernos municipales de Jalisco y Yucatán». */
export function sayApplicants({
  forStates,
  forMunicipalities,
  eligibleStates,
}: Pick<CallView, "forStates" | "forMunicipalities" | "eligibleStates">): string {
  const who = list.format([
    ...(forStates ? ["estatales"] : []),
    ...(forMunicipalities ? ["municipales"] : []),
  ]);
  const names = STATES.filter(([code]) => eligibleStates.includes(code)).map(([, name]) => name);
  return `Gobiernos ${who} de ${names.length === 0 ? "todo el país" : list.format(names)}`;
}

/** «De 50,000 EUR a 200,000 EUR»; null when it says no amount. */
export function sayAmounts({
  amountMin,
  amountMax,
  currency,
}: Pick<CallView, "amountMin" | "amountMax" | "currency">): string | null {
  const say = (amount: string) => sayMoney({ currency: currency ?? "", cents: readCents(amount) });
  if (amountMin !== null && amountMax !== null) {
    return amountMin === amountMax ? say(amountMax) : `De ${say(amountMin)} a ${say(amountMax)}`;
  }
  if (amountMax !== null) return `Hasta ${say(amountMax)}`;
  return amountMin === null ? null : `Desde ${say(amountMin)}`;
}

/** Every field of a call with its value in words: what its history compares. */
export const describeCall = (call: CallView): Record<string, string> => ({
  Título: call.title,
  Convoca: call.convener,
  País: call.country?.name ?? "",
  "Tipo de cooperación": MODALITIES[call.modality].label,
  "Para qué": call.summary,
  Áreas: call.areas.map(({ name }) => name).join(", "),
  ODS: call.sdgGoals.map(sdgLabel).join(", "),
  "Quién puede participar": sayApplicants(call),
  "Otras condiciones": call.condition,
  Monto: sayAmounts(call) ?? "",
  Contraparte: call.counterpartShare === null ? "" : `${call.counterpartShare} %`,
  Abre: formatDate(call.opensOn),
  Cierra: sayClosing(call.closesAt, call.zone),
  Bases: call.rulesUrl,
  Contacto: call.contact,
});
