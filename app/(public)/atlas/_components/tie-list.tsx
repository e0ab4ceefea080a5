import { VitalityRule } from "#components/ties/vitality-rule.tsx";
import { VitalityTag } from "#components/ties/vitality-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import { formatPartialDate } from "#lib/registry/partial-date.ts";
import type { PublicTie } from "#lib/ties/public/read-public-ties.ts";

/** Beyond these nobody reads a list: the filters are for that. */
const MOST_SHOWN = 24;

/** The ties that their offices share, with how alive each is and why. */
export function TieList({ ties }: { ties: readonly PublicTie[] }) {
  if (ties.length === 0) {
    return <p className="text-tinta-suave">Ninguna oficina comparte un vínculo así.</p>;
  }
  return (
    <div className="space-y-4">
      <ul className="grid gap-4 md:grid-cols-2">
        {ties.slice(0, MOST_SHOWN).map((tie) => (
          <TieCard key={tie.id} tie={tie} />
        ))}
      </ul>
      {ties.length > MOST_SHOWN ? (
        <p className="text-sm text-tinta-suave">
          Se muestran {MOST_SHOWN} de {ties.length}: use los filtros para ver otros.
        </p>
      ) : null}
      <VitalityRule />
    </div>
  );
}

function TieCard({ tie }: { tie: PublicTie }) {
  const { agreementNumber, name, kind, municipality, state, counterparts, since, vitality, why } = tie;
  const others = counterparts.map((one) => [one.name, one.city, one.country].filter(Boolean).join(", "));
  return (
    <li className="space-y-2 rounded-panel border border-linea bg-white p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 className="min-w-0 flex-1 basis-52 font-semibold wrap-anywhere">
          {agreementNumber ? <TextLink href={agreementAddress(agreementNumber)}>{name}</TextLink> : name}
        </h3>
        <VitalityTag vitality={vitality} />
      </div>
      <p className="text-sm">
        {municipality ? `${municipality}, ${state}` : state} con {others.join("; ")}
      </p>
      <p className="text-sm text-tinta-suave">
        {AGREEMENT_KINDS[kind].label} desde {formatPartialDate(since)}
        {agreementNumber ? "" : ", sin registro"}. {why}
      </p>
    </li>
  );
}
