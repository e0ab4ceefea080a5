import { TextLink } from "#components/ui/text-link.tsx";
import { countryName } from "#lib/catalogues/country-name.ts";
import { isAsked } from "#lib/panorama/figures/figure.ts";
import { filtersOfDoer, nameOfDoer } from "#lib/panorama/figures/with-whom.ts";
import { activitiesAddress, type PanoramaFilters, type PanoramaHref } from "#lib/panorama/panorama-query.ts";
import type { Doer, Picture } from "#lib/panorama/reading/picture.ts";

const MOST_ROWS = 12;
const MOST_COLUMNS = 8;

type CrossingsMatrixProps = { picture: Picture; base: PanoramaHref };

const keyOf = ({ officeId, stateCode }: Doer): string => officeId ?? `sin ${stateCode}`;

function largest(of: readonly (readonly [key: string, count: number])[], most: number): string[] {
  const sums = new Map<string, number>();
  for (const [key, count] of of) sums.set(key, (sums.get(key) ?? 0) + count);
  return [...sums]
    .sort((one, other) => other[1] - one[1])
    .slice(0, most)
    .map(([key]) => key);
}

/** Who works with which country, the busiest of both: a number in each crossing leads to its activities. */
export function CrossingsMatrix({ picture, base }: CrossingsMatrixProps) {
  const { counts, offices, filters } = picture;
  const crossings = counts.crossings.filter(({ country }) => isAsked(filters.pais, country));
  if (crossings.length === 0) return null;
  const doers = new Map(crossings.map((one) => [keyOf(one), one]));
  const rows = largest(
    crossings.map((one) => [keyOf(one), one.count] as const),
    MOST_ROWS,
  );
  const columns = largest(
    crossings.map(({ country, count }) => [country, count] as const),
    MOST_COLUMNS,
  );
  const cells = new Map(crossings.map((one) => [`${keyOf(one)} ${one.country}`, one.count]));
  const href = (doer: Doer, pais: string) => {
    const wanted: PanoramaFilters = { ...filters, ...filtersOfDoer(doer), pais };
    return activitiesAddress(base, wanted);
  };
  return (
    <div
      className="overflow-x-auto max-sm:hidden print:overflow-visible"
      tabIndex={0}
      role="region"
      aria-label="Oficinas y países, los que más"
    >
      <table className="w-full border-collapse text-sm">
        <caption className="pb-3 text-left font-semibold">
          Las {rows.length} oficinas y los {columns.length} países con más actividades
        </caption>
        <thead>
          <tr className="border-b-2 border-dorado align-bottom">
            <th scope="col" className="py-2 pr-3 text-left">
              Oficina
            </th>
            {columns.map((country) => (
              <th key={country} scope="col" className="px-2 py-2 text-right">
                {countryName(country)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((key) => {
            const doer = doers.get(key)!;
            const name = nameOfDoer(doer, offices);
            return (
              <tr key={key} className="border-b border-linea">
                <th scope="row" className="py-2 pr-3 text-left font-normal">
                  {name}
                </th>
                {columns.map((country) => {
                  const count = cells.get(`${key} ${country}`);
                  return (
                    <td key={country} className="px-2 py-2 text-right tabular-nums">
                      {count === undefined ? (
                        <span className="text-tinta-suave">·</span>
                      ) : (
                        <TextLink
                          href={href(doer, country)}
                          aria-label={`${count}: ${name} con ${countryName(country)}`}
                        >
                          {count}
                        </TextLink>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
