import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { readSimilar } from "#lib/registry/public-registry.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

/** Where to go on reading: by the same counterpart or its country, on the same matters. */
export async function SimilarAgreements({ number }: { number: string }) {
  const similar = await readSimilar(number);
  if (similar.length === 0) return null;
  return (
    <Panel title="Acuerdos parecidos" className="print:hidden">
      <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {similar.map((one) => (
          <li key={one.number} className="space-y-0.5">
            <p>
              <TextLink href={agreementAddress(one.number)}>{one.title}</TextLink>
            </p>
            <p className="text-sm text-tinta-suave">
              {one.signingBody} ({one.state}) ·{" "}
              <time dateTime={one.signedOn}>{formatDate(one.signedOn)}</time>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
