import { Button } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PageBody } from "./page-body.tsx";

type ErrorMessageProps = {
  /** The number under which the server wrote the error down; its text never leaves the server. */
  number: string | undefined;
  onRetry: () => void;
};

/** What a person sees when the program failed: what to do, and a number to give to whoever helps. */
export function ErrorMessage({ number, onRetry }: ErrorMessageProps) {
  return (
    <PageBody>
      <PageHeader
        title="El portal no pudo completar la operación"
        lead="El fallo es nuestro y quedó anotado. Lo que ya estaba guardado no se perdió."
      />
      <div className="max-w-measure space-y-3" role="alert">
        <p>
          Intente de nuevo. Antes de repetir un envío, revise en el expediente si ya quedó hecho: el portal no
          lo registrará dos veces.
        </p>
        {number ? (
          <p>
            Si vuelve a ocurrir, pida ayuda e indique este número:{" "}
            <strong className="tabular-nums">{number}</strong>
          </p>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button onClick={onRetry}>Intentar de nuevo</Button>
        <a href="/" className="link">
          Ir al inicio
        </a>
      </div>
    </PageBody>
  );
}
