import { TextLink } from "#components/ui/text-link.tsx";
import type { AgreementFilters } from "#lib/registry/agreement-query.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";
import type { Correction } from "#lib/registry/search/correct-terms.ts";
import type { AgreementPage } from "#lib/registry/search/search-agreements.ts";

type SearchNotesProps = {
  filters: AgreementFilters;
  results: Pick<AgreementPage, "corrections" | "complete">;
};

const either = new Intl.ListFormat("es-MX", { type: "disjunction" });

/** What the search did of its own accord: words it changed or left out, years it did not look at. */
export function SearchNotes({ filters, results: { corrections, complete } }: SearchNotesProps) {
  if (corrections.length === 0 && complete) return null;
  return (
    <div role="status" className="max-w-measure space-y-1 text-sm">
      {corrections.map((correction) => (
        <p key={correction.typed}>{tell(correction)}</p>
      ))}
      {corrections.some(({ used }) => used.length > 0) ? (
        <p>
          <TextLink href={registryAddress({ ...filters, q: `"${filters.q.replaceAll('"', "")}"` })}>
            Buscar solo lo que escribí
          </TextLink>
        </p>
      ) : null}
      {complete ? null : (
        <p>Hay más acuerdos: se muestran y se cuentan los más recientes. Añada una palabra o un filtro.</p>
      )}
    </div>
  );
}

const tell = ({ typed, used }: Correction): string =>
  used.length > 0
    ? `Ningún acuerdo dice «${typed}»: se buscó ${either.format(used.map((word) => `«${word}»`))}.`
    : `Ningún acuerdo dice «${typed}», ni algo parecido: se buscó sin esa palabra.`;
