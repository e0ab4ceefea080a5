import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { getProcedureFigures } from "#lib/procedure/get-procedure-figures.ts";
import { isMoveKey, moveRule } from "#lib/workflow/moves.ts";
import { loadCase } from "../../_data/load-case.ts";
import { loadColleagues } from "./_data/load-colleagues.ts";
import { Consequences } from "./_components/consequences.tsx";
import { MoveForm } from "./_components/move-form.tsx";
import { SignedCopy } from "./_components/signed-copy.tsx";

type MovePageProps = { params: Promise<{ id: string; move: string }> };

export const metadata: Metadata = { title: "Movimiento del expediente" };

/** The form of one move: what it asks, what will happen, and one button. */
export default async function MovePage({ params }: MovePageProps) {
  const { id, move } = await params;
  const loaded = await loadCase(id);
  if (!isMoveKey(move)) notFound();
  const { snapshot, options, actor } = loaded;
  const rule = moveRule(move);
  const option = options.find(({ key }) => key === move);
  const home = `/expedientes/${id}`;
  return (
    <PageBody
      breadcrumbs={[
        { href: "/expedientes", label: "Expedientes" },
        { href: home, label: snapshot.folio ?? "Solicitud en preparación" },
        { label: rule.label },
      ]}
    >
      <PageHeader
        overline={snapshot.folio ?? snapshot.title}
        title={rule.label}
        lead={snapshot.folio ? snapshot.title : null}
      />
      {option ? null : (
        <Alert tone="warning" title="Esta acción no está disponible ahora">
          <p>El expediente pudo haber cambiado de paso, o su cuenta no tiene esa atribución.</p>
          <p className="mt-3">
            <LinkButton href={home} variant="secondary">
              Volver al expediente
            </LinkButton>
          </p>
        </Alert>
      )}
      {option && move === "send_signed_copy" ? <SignedCopy loaded={loaded} /> : null}
      {option && option.missing.length > 0 ? (
        <Alert tone="info" title="Antes hace falta">
          <ul className="list-disc space-y-1 pl-5">
            {option.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {option && option.missing.length === 0 ? (
        <>
          <Consequences rule={rule} step={snapshot.step} />
          <MoveForm
            caseId={id}
            move={move}
            label={rule.label}
            version={snapshot.version}
            requestKey={randomUUID()}
            colleagues={await loadColleagues(move, actor)}
            defaults={{
              answerDays:
                move === "prevent" ? String((await getProcedureFigures()).preventionAnswerDays) : "",
              inForceOn: snapshot.signedOn ? isoOfColumn(snapshot.signedOn) : "",
              intendedPlace: snapshot.intendedPlace,
              signedPlace: snapshot.signedPlace || snapshot.intendedPlace,
            }}
            cancelHref={home}
          />
        </>
      ) : null}
    </PageBody>
  );
}
