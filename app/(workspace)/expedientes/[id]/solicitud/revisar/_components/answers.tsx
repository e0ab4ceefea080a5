import type { ReactNode } from "react";
import { type Definition, DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDay } from "#lib/calendar/format-day.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { languageName } from "#lib/catalogues/language-name.ts";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { COUNTERPART_TYPE_LABELS, DOCUMENT_KIND_LABELS } from "#lib/workflow/labels.ts";
import { documentHref } from "../../../_data/document-href.ts";
import type { LoadedRequest } from "../../_data/load-request.ts";
import { type GuidedPage, isPageEditable, pageHref, REQUEST_PAGES } from "../../_data/request-pages.ts";

type Answered = { request: LoadedRequest };

/** Every answer of the request, page by page, with the way back to change it. */
export function Answers({ request }: Answered) {
  return (
    <>
      <PageAnswers request={request} page="agreement" items={agreementItems(request)} />
      <PageAnswers request={request} page="counterparts" items={counterpartItems(request)} />
      <PageAnswers request={request} page="signature" items={signatureItems(request)} />
      <PageAnswers request={request} page="documents" items={documentItems(request)} />
    </>
  );
}

type PageAnswersProps = Answered & { page: GuidedPage; items: Definition[] };

function PageAnswers({ request: { snapshot, editable }, page, items }: PageAnswersProps) {
  const { title } = REQUEST_PAGES[page];
  const change = isPageEditable(page, editable) ? (
    <TextLink href={pageHref(snapshot.id, page)}>
      Cambiar<span className="sr-only">: {title}</span>
    </TextLink>
  ) : null;
  return (
    <Panel title={title} actions={change}>
      {items.length > 0 ? <DefinitionList items={items} /> : <p className="text-tinta-suave">Sin dato</p>}
    </Panel>
  );
}

const list = (words: string[]): string | null => (words.length > 0 ? words.join(", ") : null);
const lines = (text: string): ReactNode => text && <span className="whitespace-pre-line">{text}</span>;

const agreementItems = ({ snapshot }: LoadedRequest): Definition[] => [
  { term: "Título", value: snapshot.title || null },
  { term: "Tipo", value: snapshot.kind && AGREEMENT_KINDS[snapshot.kind].label },
  { term: "Dependencia que suscribe", value: snapshot.signingBody || null },
  { term: "Atribuciones", value: lines(snapshot.signingBodyPowers) || null },
  { term: "Áreas", value: list(snapshot.areas.map(({ area }) => area.name)) },
  { term: "Propósito", value: lines(snapshot.purpose) || null },
  { term: "Idiomas", value: list(snapshot.languages.map(languageName)) },
];

const counterpartItems = ({ snapshot }: LoadedRequest): Definition[] =>
  snapshot.counterparts.map(({ position, name, type, country, place }) => ({
    term: `Contraparte ${position + 1}`,
    value: (
      <>
        {name || "Sin nombre"}
        <span className="block text-sm text-tinta-suave">
          {list(
            [type && COUNTERPART_TYPE_LABELS[type], country?.name, place].filter(
              (word) => !!word,
            ) as string[],
          )}
        </span>
      </>
    ),
  }));

const signatureItems = ({ snapshot }: LoadedRequest): Definition[] => [
  {
    term: "Fecha prevista",
    value: snapshot.intendedDate && formatDay(isoOfColumn(snapshot.intendedDate)),
  },
  { term: "Lugar previsto", value: snapshot.intendedPlace || null },
  { term: "Eventualidad", value: lines(snapshot.eventuality) || "Ninguna" },
];

const documentItems = ({ snapshot }: LoadedRequest): Definition[] => [
  ...snapshot.documents.map(({ id, kind, name, sha256 }) => ({
    term: DOCUMENT_KIND_LABELS[kind],
    value: (
      <>
        <a href={documentHref(snapshot.id, id)} className="link break-all">
          {name}
        </a>
        <span className="block text-xs break-all text-tinta-suave">
          SHA-256 <code>{sha256}</code>
        </span>
      </>
    ),
  })),
  ...(snapshot.noAnnexes ? [{ term: "Anexos", value: "No hay" }] : []),
];
