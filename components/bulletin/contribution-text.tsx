import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Picture } from "#components/plans/picture.tsx";
import { WrittenText } from "#components/written-text/written-text.tsx";
import { diffFields } from "#lib/cooperation/public-change-view.ts";
import type { ContributionView } from "#lib/bulletin/bulletin-views.ts";

type ContributionTextProps = { contribution: ContributionView; src: string };

/** What an office sent. */
export function ContributionText({ contribution, src }: ContributionTextProps) {
  const { title, byline, body, areas, picture } = contribution;
  return (
    <div className="space-y-6">
      <DefinitionList
        items={[
          { term: "Título", value: title },
          { term: "Firma", value: byline || "La oficina" },
          { term: "Temas", value: areas.map(({ name }) => name).join(", ") || "Ninguno en particular" },
        ]}
      />
      {picture ? <Picture picture={picture} src={src} /> : null}
      <WrittenText text={body} level={3} />
    </div>
  );
}

const tell = ({ title, byline, body }: { title: string; byline: string; body: string }) => ({
  Título: title,
  Firma: byline,
  Texto: body,
});

/** What of it the DGCP wrote otherwise, field by field. */
export function ContributionChanges({ contribution }: { contribution: ContributionView }) {
  const { article, office } = contribution;
  if (!article) return null;
  const sent = { ...contribution, byline: contribution.byline || office.name };
  const changes = diffFields(tell(sent), tell(article));
  if (changes.length === 0) return <p>Se publica tal como se envió.</p>;
  return (
    <dl className="space-y-5">
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt className="font-semibold">{field}</dt>
          <dd className="mt-1 grid gap-4 wrap-anywhere whitespace-pre-line md:grid-cols-2">
            <div>
              <p className="text-sm text-tinta-suave">Se envió</p>
              <del className="no-underline">{before || "Nada"}</del>
            </div>
            <div>
              <p className="text-sm text-tinta-suave">Va en el boletín</p>
              <ins className="no-underline">{after || "Nada"}</ins>
            </div>
          </dd>
        </div>
      ))}
    </dl>
  );
}
