import type { CallView } from "../call-view.ts";
import { sayApplicants } from "../describe-call.ts";
import { callAddress } from "./calls-query.ts";

/**
 * A call for search engines, as schema.org's Grant, or MonetaryGrant when it says how much.
 * @param origin of the portal
 */
export function callLinkedData(call: CallView, origin: string): Record<string, unknown> {
  const { code, title, summary, convener, country, amountMin, amountMax, currency, areas, rulesUrl } = call;
  return {
    "@context": "https://schema.org",
    "@type": currency === null ? "Grant" : "MonetaryGrant",
    "@id": origin + callAddress(code!),
    url: origin + callAddress(code!),
    identifier: code,
    name: title,
    description: `${summary} ${sayApplicants(call)}.`,
    sameAs: rulesUrl,
    keywords: areas.map(({ name }) => name),
    funder: {
      "@type": "Organization",
      name: convener,
      ...(country && { address: { "@type": "PostalAddress", addressCountry: country.code } }),
    },
    ...(currency !== null && {
      amount: {
        "@type": "MonetaryAmount",
        currency,
        ...(amountMin !== null && { minValue: Number(amountMin) }),
        ...(amountMax !== null && { maxValue: Number(amountMax) }),
      },
    }),
  };
}
