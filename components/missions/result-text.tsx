import { TextLink } from "#components/ui/text-link.tsx";
import type { ReadResult } from "#lib/missions/results/read-result.ts";
import { sayResult } from "#lib/missions/results/say-result.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

/** What came of a commitment, as anyone may read it; an agreement leads to its page. */
export function ResultText({ result }: { result: ReadResult }) {
  const { agreement } = result;
  if (!agreement) return sayResult(result);
  return (
    <>
      Acuerdo <TextLink href={agreementAddress(agreement.number)}>{agreement.number}</TextLink>:{" "}
      {agreement.title}
    </>
  );
}
