import { Icon } from "#components/ui/icon.tsx";
import { TABLE_FORMATS, TABLE_LABELS } from "#lib/open-data/table-file.ts";
import { MISSIONS_HREF } from "../mission-hrefs.ts";

/** Every commitment as a file. */
export const TakeLedger = () => (
  <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm print:hidden">
    {TABLE_FORMATS.map((format) => (
      <a
        key={format}
        href={`${MISSIONS_HREF}/exportar/compromisos.${format}`}
        download
        className="link inline-flex min-h-8 items-center gap-1.5"
      >
        <Icon name="download" className="size-4" />
        Compromisos, {TABLE_LABELS[format]}
      </a>
    ))}
  </p>
);
