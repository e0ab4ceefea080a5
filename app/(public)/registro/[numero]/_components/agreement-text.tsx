import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";

/** Beyond this it is folded: some ten lines of the page. */
const SHORT_TEXT = 900;

/** The text as read from the signed copy; the copy is what counts. */
export function AgreementText({ text }: { text: string }) {
  if (text.trim() === "") return null;
  const body = <div className="max-w-measure whitespace-pre-line">{text.trim()}</div>;
  return (
    <Panel title="Texto del acuerdo">
      <p className="mb-4 max-w-measure text-sm text-tinta-suave">
        Se extrajo de la copia firmada para poder leerlo y buscarlo aquí. El documento firmado es el que vale.
      </p>
      {text.length > SHORT_TEXT ? <Disclosure summary="Leer el texto completo">{body}</Disclosure> : body}
    </Panel>
  );
}
