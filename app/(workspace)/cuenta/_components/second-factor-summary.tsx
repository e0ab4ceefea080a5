import { LinkButton } from "#components/ui/link-button.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";

type SecondFactorSummaryProps = { since: Date | null; required: boolean };

/** Whether the account asks for a code, and the way to change that. */
export function SecondFactorSummary({ since, required }: SecondFactorSummaryProps) {
  return (
    <div className="space-y-4">
      <p>{since ? <StatusTag tone="success">Activo</StatusTag> : <StatusTag>Sin activar</StatusTag>}</p>
      <p className="max-w-measure">
        {since
          ? `Desde el ${formatInstantDate(since)}, para entrar se piden su contraseña y un código de su teléfono.`
          : "Con un código de su teléfono, conocer su contraseña no basta para entrar con su cuenta."}
        {required ? " Su organización lo exige." : ""}
      </p>
      <LinkButton href="/cuenta/segundo-factor" variant="secondary">
        {since ? "Ver o quitar el segundo factor" : "Activar el segundo factor"}
      </LinkButton>
    </div>
  );
}
