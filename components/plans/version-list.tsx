import { TextLink } from "#components/ui/text-link.tsx";
import type { PlanInstrument } from "#lib/generated/prisma/enums.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { INSTRUMENTS } from "#lib/plans/items/words.ts";

interface Version {
  id: string;
  number: number;
  instrument: PlanInstrument;
  reference: string;
  adoptedOn: string;
  sha256: string;
}

type VersionListProps<Row extends Version> = { versions: readonly Row[]; hrefOf: (version: Row) => string };

/** The adopted versions of a plan, each with its instrument and its digest. */
export function VersionList<Row extends Version>({ versions, hrefOf }: VersionListProps<Row>) {
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
          <p className="text-xs wrap-anywhere text-tinta-suave">SHA-256 {version.sha256}</p>
        </li>
      ))}
    </ol>
  );
}
