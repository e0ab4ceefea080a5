import { TextLink } from "#components/ui/text-link.tsx";
import { sayResult, type ToldResult } from "#lib/missions/results/say-result.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

/** What came of a commitment, as anyone may read it; an agreement leads to its page. */
export function ResultText({ result }: { result: ToldResult }) {
  const { agreement } = result;
  if (!agreement) return sayResult(result);
  return (
    <>
      Acuerdo <TextLink href={agreementAddress(agreement.number)}>{agreement.number}</TextLink>:{" "}
      {agreement.title}
    </>
  );
}
