import { ActionButton } from "#components/forms/action-button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { CaseSnapshot } from "#lib/cases/case-snapshot.ts";
import { removeRecommendationAction } from "../actions.ts";
import { RecommendationForm } from "./recommendation-form.tsx";
import { RecommendationText } from "./recommendation-text.tsx";

type RecommendationsProps = {
  caseId: string;
  items: CaseSnapshot["recommendations"];
  /** The CJA is writing them. */
  editable: boolean;
  /** The one being changed, by its id. */
  editing?: string | undefined;
};

/** The recommendations of the dictamen, to be read or, while it is a draft, written. */
export function Recommendations({ caseId, items, editable, editing }: RecommendationsProps) {
  const edited = items.find(({ id }) => id === editing);
  return (
    <Panel title="Recomendaciones" id="recomendaciones">
      {items.length === 0 ? (
        <EmptyState title="Sin recomendaciones">
          Agréguelas abajo, cada una en su cláusula o artículo.
        </EmptyState>
      ) : null}
      <ol className="divide-y divide-linea">
        {items.map((item) => (
          <li key={item.id} className="space-y-3 py-5 first:pt-0">
            <RecommendationText item={item} />
            {item.resultReason ? (
              <p className="max-w-measure border-l-4 border-dorado pl-4 whitespace-pre-line">
                {item.resultReason}
              </p>
            ) : null}
            {editable ? (
              <div className="flex flex-wrap items-center gap-4">
                <TextLink href={`/expedientes/${caseId}/dictamen?editar=${item.id}#recomendacion`}>
                  Cambiar la recomendación {item.position}
                </TextLink>
                <ActionButton
                  action={removeRecommendationAction}
                  fields={{ caseId, recommendationId: item.id }}
                  variant="quiet"
                  size="small"
                  pendingText="Quitando…"
                >
                  Quitar la recomendación {item.position}
                </ActionButton>
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      {editable ? (
        <div id="recomendacion" className="mt-6 border-t border-linea pt-6">
          <h3 className="mb-4 text-lg">
            {edited ? `Cambiar la recomendación ${edited.position}` : "Nueva recomendación"}
          </h3>
          <RecommendationForm
            key={edited?.id ?? items.length}
            caseId={caseId}
            {...(edited ? { item: edited } : {})}
          />
        </div>
      ) : null}
    </Panel>
  );
}
