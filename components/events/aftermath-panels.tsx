import { EvidenceList } from "#components/evidence/evidence-list.tsx";
import { FileLink } from "#components/evidence/file-link.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { readFigures } from "#lib/events/aftermath/figures.ts";
import type { MaterialView, OutcomeView } from "#lib/events/aftermath/aftermath-view.ts";
import { projectAddress } from "#lib/projects/public/projects-query.ts";

type MaterialItemProps = { material: MaterialView; fileHref: (id: string) => string };

/** A material: a file to save, or an address of the web. */
export function MaterialItem({ material: { id, title, link, ...file }, fileHref }: MaterialItemProps) {
  if (link === "") return <FileLink file={file} href={fileHref(id)} />;
  return (
    <div className="text-sm">
      <a
        className="link inline-flex min-h-8 items-center font-semibold wrap-anywhere"
        href={link}
        rel="noreferrer"
      >
        {title}
      </a>
      <p className="text-xs wrap-anywhere text-tinta-suave">{link}</p>
    </div>
  );
}

/** What an event leaves to whoever wants it. Nothing when there is nothing. */
export function MaterialsPanel({
  materials,
  fileHref,
}: {
  materials: readonly MaterialView[];
  fileHref: (id: string) => string;
}) {
  if (materials.length === 0) return null;
  return (
    <Panel title="Materiales">
      <ul className="space-y-3">
        {materials.map((material) => (
          <li key={material.id}>
            <MaterialItem material={material} fileHref={fileHref} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What came of an event. Nothing while nobody said. */
export function OutcomePanel({ outcome }: { outcome: OutcomeView | null }) {
  if (!outcome) return null;
  const { text, figures, evidence, projects } = outcome;
  const said = readFigures(figures);
  return (
    <Panel title="Resultados">
      <div className="space-y-5">
        {text ? <p className="max-w-measure whitespace-pre-line wrap-anywhere">{text}</p> : null}
        {said.length > 0 ? (
          <DefinitionList items={said.map(({ label, value }) => ({ term: label, value }))} />
        ) : null}
        {evidence ? (
          <section aria-label="Qué salió de él" className="space-y-2">
            <h3 className="text-lg">Qué salió de él</h3>
            <EvidenceList text={evidence} />
          </section>
        ) : null}
        {projects.length > 0 ? (
          <section aria-label="Proyectos" className="space-y-2">
            <h3 className="text-lg">Proyectos</h3>
            <ul className="space-y-1">
              {projects.map(({ id, code, title }) => (
                <li key={id}>
                  <TextLink href={projectAddress(code)}>{title}</TextLink>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </Panel>
  );
}
