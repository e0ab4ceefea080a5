import { Alert } from "#components/ui/alert.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { RequestWarning } from "#lib/cases/request/list-warnings.ts";
import { pageHref } from "../_data/request-pages.ts";

type RequestWarningsProps = { caseId: string; warnings: readonly RequestWarning[] };

/** What will follow from filing the request as it stands, each with where it is changed. */
export function RequestWarnings({ caseId, warnings }: RequestWarningsProps) {
  return warnings.map(({ key, title, text, blocks, page, caseId: earlier }) => (
    <Alert key={key} tone={blocks ? "danger" : "warning"} title={title}>
      <p>{text}</p>
      <p>
        {earlier ? (
          <TextLink href={`/expedientes/${earlier}`}>Ver el expediente anterior</TextLink>
        ) : (
          <TextLink href={pageHref(caseId, page)}>Cambiar la respuesta</TextLink>
        )}
      </p>
    </Alert>
  ));
}
