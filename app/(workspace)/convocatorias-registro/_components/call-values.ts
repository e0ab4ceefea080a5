import type { CallView } from "#lib/calls/call-view.ts";
import { MODALITIES } from "#lib/cooperation/modalities.ts";

/** A call as its form sends it: the closing is a day and an hour by the convener's clock. */
export function callValues(call: CallView): Record<string, string> {
  const { title, convener, summary, condition, zone, rulesUrl, contact, opensOn } = call;
  const closing = call.closesAt.toTemporalInstant().toZonedDateTimeISO(zone);
  return {
    ...{ title, convener, summary, condition, zone, rulesUrl, contact, opensOn },
    countryCode: call.country?.code ?? "",
    modality: MODALITIES[call.modality].slug,
    areas: call.areas.map(({ key }) => key).join(","),
    sdgGoals: call.sdgGoals.join(","),
    applicants: [
      ...(call.forStates ? ["estados"] : []),
      ...(call.forMunicipalities ? ["municipios"] : []),
    ].join(","),
    eligibleStates: call.eligibleStates.join(","),
    amountMin: call.amountMin ?? "",
    amountMax: call.amountMax ?? "",
    currency: call.currency ?? "",
    counterpartShare: call.counterpartShare ?? "",
    closesOn: closing.toPlainDate().toString(),
    closesTime: closing.toPlainTime().toString({ smallestUnit: "minute" }),
  };
}
