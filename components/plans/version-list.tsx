import { FileLink } from "#components/evidence/file-link.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { PlanInstrument } from "#lib/generated/prisma/enums.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { INSTRUMENTS } from "#lib/plans/items/words.ts";
import type { PlanFileFacts } from "#lib/plans/reading/plan-content.ts";

interface Version {
  id: string;
  number: number;
  instrument: PlanInstrument;
  reference: string;
  adoptedOn: string;
  sha256: string;
  /** Of the instrument. */
  document: PlanFileFacts | null;
}

type VersionListProps<Row extends Version> = {
  versions: readonly Row[];
  hrefOf: (version: Row) => string;
  /** Where a file that the version carries is saved from. */
  fileHref: (version: Row, id: string) => string;
};

/** The adopted versions of a plan, each with its instrument and its digest. */
export function VersionList<Row extends Version>({ versions, hrefOf, fileHref }: VersionListProps<Row>) {
  return (
    <ol className="divide-y divide-linea">
      {versions.map((version) => (
        <li key={version.id} className="space-y-1 py-3 first:pt-0 last:pb-0">
          <p className="font-semibold">
            <TextLink href={hrefOf(version)}>
              Versión {version.number}, del {formatDate(version.adoptedOn)}
            </TextLink>
          </p>
          <p className="text-sm">
            {INSTRUMENTS[version.instrument]}: {version.reference}
          </p>
          {version.document ? (
            <FileLink file={version.document} href={fileHref(version, version.document.id)} />
          ) : null}
          <p className="text-xs wrap-anywhere text-tinta-suave">La versión: SHA-256 {version.sha256}</p>
        </li>
      ))}
    </ol>
  );
}
