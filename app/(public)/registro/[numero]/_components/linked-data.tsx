import { getSettings } from "#lib/kernel/env.ts";
import { agreementLinkedData } from "#lib/registry/history/agreement-linked-data.ts";
import type { PublicAgreement } from "#lib/registry/public-agreement.ts";

/**
 * The agreement for programs that read pages. A block of data, which no policy keeps from standing here because
 * nothing in it runs; a title that said `</script>` would end it, hence no `<` is left as such.
 */
export function LinkedData({ agreement }: { agreement: PublicAgreement }) {
  const json = JSON.stringify(agreementLinkedData(agreement, getSettings().appUrl)).replaceAll(
    "<",
    "\\u003c",
  );
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
