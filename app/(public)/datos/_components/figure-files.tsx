import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { dataAddress } from "#lib/statistics/statistics-address.ts";
import { TABLE_KEYS, TABLES } from "#lib/statistics/tables.ts";

/** The tables of the statistics, to take one by one. Each is defined where it is drawn. */
export function FigureFiles() {
  return (
    <Panel title="Las cifras">
      <p className="max-w-measure">
        Las tablas de <TextLink href="/cifras">Cifras</TextLink>, con su definición. Con{" "}
        <code>?estado=14</code> al final de la dirección son las de un solo estado.
      </p>
      <ul className="mt-4 divide-y divide-linea border-y border-linea text-sm">
        {TABLE_KEYS.map((key) => (
          <li
            key={key}
            id={key}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2"
          >
            <span className="min-w-0 flex-1 basis-60">{TABLES[key].title}</span>
            <span className="flex gap-x-5">
              {(["csv", "json"] as const).map((format) => (
                <a key={format} href={dataAddress(key, null, format)} className="link inline-block py-1">
                  {format.toUpperCase()}
                  <span className="sr-only"> de {TABLES[key].title}</span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
