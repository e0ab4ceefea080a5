import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { agreementWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { formatPartialDate } from "#lib/registry/partial-date.ts";
import { readSimilar } from "#lib/registry/public-registry.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

/** Where to go on reading: by the same counterpart or its country, on the same matters. */
export async function SimilarAgreements({ number, language }: { number: string; language: Language }) {
  const similar = await readSimilar(number);
  if (similar.length === 0) return null;
  return (
    <Panel title={agreementWords[language].similar} className="print:hidden">
      <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {similar.map((one) => (
          <li key={one.number} className="space-y-0.5">
            <p>
              <TextLink href={agreementAddress(one.number, language)} lang="es">
                {one.title}
              </TextLink>
            </p>
            <p className="text-sm text-tinta-suave">
              {one.signingBody} ({one.state}) ·{" "}
              <time dateTime={one.signedOn}>{formatPartialDate(one.signedOn, language)}</time>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
