import { Icon } from "#components/ui/icon.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { openDataWords } from "#lib/i18n/words.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { formatSize } from "#lib/kernel/format-size.ts";
import { type Language, LOCALES, pathIn } from "#lib/kernel/language.ts";
import { FORMAT_NAMES, FORMATS } from "#lib/open-data/formats/formats.ts";
import type { Offer } from "#lib/open-data/read-offer.ts";

type RegistryFilesProps = { offer: Offer; language: Language };

/** The whole registry in each format, with what it weighs. */
export function RegistryFiles({ offer: { total, updatedAt, sizes }, language }: RegistryFilesProps) {
  const words = openDataWords[language].files;
  const number = new Intl.NumberFormat(LOCALES[language]);
  return (
    <Panel id="registro" title={words.title}>
      <p className="max-w-measure">
        {words.count(number.format(total), total === 1)}{" "}
        {updatedAt ? words.last(formatInstantDate(updatedAt, language)) : null}
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
              <span className="sr-only"> {words.whole}</span>
            </a>
            <p className="text-sm text-tinta-suave sm:w-36 sm:shrink-0">
              {words.size(formatSize(sizes[name]))}
            </p>
            <p className="max-w-measure text-sm">{words.purposes[name]}</p>
          </li>
        ))}
      </ul>
      <p className="mt-4 max-w-measure text-sm">
        {words.part} <TextLink href={pathIn(language, "/registro")}>{words.partLink}</TextLink>:{" "}
        {words.partText}
      </p>
    </Panel>
  );
}
