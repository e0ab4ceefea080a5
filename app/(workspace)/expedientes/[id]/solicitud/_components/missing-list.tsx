import { Alert } from "#components/ui/alert.tsx";
import { fieldId } from "#components/ui/field-id.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { LoadedRequest } from "../_data/load-request.ts";
import { isPageEditable, pageHref } from "../_data/request-pages.ts";

/** What keeps the request from being filed, each with the field where it is answered. */
export function MissingList({ request: { snapshot, missing, editable } }: { request: LoadedRequest }) {
  if (missing.length === 0) return null;
  return (
    <Alert tone="info" title="Antes de presentar, falta">
      <ul className="list-disc space-y-1.5 pl-5">
        {missing.map(({ page, field, sentence }) => (
          <li key={sentence}>
            {isPageEditable(page, editable) ? (
              <TextLink href={`${pageHref(snapshot.id, page)}#${fieldId(field)}`}>{sentence}</TextLink>
            ) : (
              sentence
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
