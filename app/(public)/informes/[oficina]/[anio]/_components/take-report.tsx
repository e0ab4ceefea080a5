import { Icon } from "#components/ui/icon.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ReportContent } from "#lib/plans/reports/report-content.ts";
import { reportPath } from "#lib/plans/reports/report-paper.ts";

const FILES = [
  ["informe.pdf", "Informe, PDF accesible"],
  ["informe.json", "Datos, JSON"],
  ["indicadores.csv", "Indicadores, CSV"],
  ["indicadores.xlsx", "Indicadores, Excel"],
] as const;

/** The report as files. */
export function TakeReport({ report, edition }: { report: ReportContent; edition: number }) {
  return (
    <section aria-labelledby="llevar" className="space-y-1 text-sm print:hidden">
      <h2 id="llevar" className="font-sans text-sm font-semibold text-tinta-suave">
        Llevar
      </h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {FILES.map(([file, label]) => (
          <li key={file}>
            <a
              href={`${reportPath(report)}/${file}?edicion=${edition}`}
              download
              className="link inline-flex min-h-8 items-center gap-1.5"
            >
              <Icon name="download" className="size-4" />
              {label}
            </a>
          </li>
        ))}
        <li>
          <TextLink href={`/planes/${report.slug}`} className="inline-flex min-h-8 items-center">
            El plan y su avance
          </TextLink>
        </li>
      </ul>
    </section>
  );
}
