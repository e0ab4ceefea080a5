import { Panel } from "#components/ui/panel.tsx";
import type { Item } from "#lib/plans/items/item-kinds.ts";

const STEPS = ["1", "2", "3", "4", "5"] as const;

/** What to do with whom, by where they stand. */
function advise(interest: number, influence: number): string {
  if (influence >= 4) return interest >= 4 ? "Trabajar de la mano" : "Ganar su interés";
  return interest >= 4 ? "Tener al tanto" : "Observar";
}

const CELLS: Record<string, string> = {
  "Trabajar de la mano": "bg-verde-suave",
  "Ganar su interés": "bg-dorado-suave",
  "Tener al tanto": "bg-pizarra-suave",
  Observar: "bg-white",
};

/**
 * Interest by influence as a table: it is the picture for who sees it and the same thing for who hears it. On a narrow
 * screen, the four advices as lists.
 */
export function ActorGrid({ actors }: { actors: readonly Item<"actor">[] }) {
  const placed = actors.filter(({ interest, influence }) => interest && influence);
  if (placed.length === 0) return null;
  const at = (interest: string, influence: string) =>
    placed.filter((actor) => actor.interest === interest && actor.influence === influence);
  return (
    <Panel title="Interés e influencia">
      <table className="w-full table-fixed border-collapse text-xs max-sm:hidden">
        <caption className="sr-only">
          Actores por interés, de izquierda a derecha, y por influencia, de abajo arriba
        </caption>
        <thead>
          <tr>
            <th scope="col" className="w-28 pb-2 text-left font-semibold text-tinta-suave">
              Influencia ↑ · Interés →
            </th>
            {STEPS.map((interest) => (
              <th key={interest} scope="col" className="pb-2 font-semibold">
                <span className="sr-only">Interés </span>
                {interest}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STEPS.toReversed().map((influence) => (
            <tr key={influence}>
              <th scope="row" className="pr-3 text-right align-middle font-semibold">
                <span className="sr-only">Influencia </span>
                {influence}
              </th>
              {STEPS.map((interest) => (
                <td
                  key={interest}
                  className={`h-16 border border-linea p-1.5 align-top ${CELLS[advise(Number(interest), Number(influence))]}`}
                >
                  <ul className="space-y-1">
                    {at(interest, influence).map(({ id, name }) => (
                      <li key={id} className="wrap-anywhere">
                        {name}
                      </li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="mt-4 grid gap-3 text-sm sm:grid-cols-2 lg:grid-cols-4">
        {Object.entries(CELLS).map(([advice, colour]) => {
          const names = placed
            .filter(({ interest, influence }) => advise(Number(interest), Number(influence)) === advice)
            .map(({ name }) => name);
          return (
            <div key={advice} className={`rounded-control border border-linea p-3 ${colour}`}>
              <dt className="font-semibold">{advice}</dt>
              <dd>{names.length === 0 ? "Nadie." : `${names.join(", ")}.`}</dd>
            </div>
          );
        })}
      </dl>
    </Panel>
  );
}
