import { Icon } from "#components/ui/icon.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { formatSize } from "#lib/kernel/format-size.ts";
import { FORMAT_NAMES, FORMATS } from "#lib/open-data/formats/formats.ts";
import type { Offer } from "#lib/open-data/read-offer.ts";

const number = new Intl.NumberFormat("es-MX");

/** The whole registry in each format, with what it weighs. */
export function RegistryFiles({ offer: { total, updatedAt, sizes } }: { offer: Offer }) {
  return (
    <Panel id="registro" title="Todo el registro">
      <p className="max-w-measure">
        {total === 1 ? "1 acuerdo" : `${number.format(total)} acuerdos`}, un renglón por cada uno
        {updatedAt ? `. Última inscripción: ${formatInstantDate(updatedAt)}.` : "."}
      </p>
      <ul className="mt-4 divide-y divide-linea border-y border-linea">
        {FORMAT_NAMES.map((name) => (
          <li key={name} className="gap-x-6 py-3 sm:flex sm:items-baseline">
            <a
              href={`/api/rai.${name}`}
              download
              className="link inline-flex min-h-8 shrink-0 items-center gap-2 font-semibold sm:w-36"
            >
              <Icon name="download" className="size-4.5" />
              {FORMATS[name].label}
              <span className="sr-only"> con todo el registro</span>
            </a>
            <p className="text-sm text-tinta-suave sm:w-36 sm:shrink-0">Unos {formatSize(sizes[name])}</p>
            <p className="max-w-measure text-sm">{FORMATS[name].purpose}</p>
          </li>
        ))}
      </ul>
      <p className="mt-4 max-w-measure text-sm">
        ¿Solo necesita una parte? <TextLink href="/registro">Búsquela en el registro</TextLink>: al pie de la
        lista puede llevarse lo que encontró.
      </p>
    </Panel>
  );
}
