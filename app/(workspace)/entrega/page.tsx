import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { handOverDesk } from "#lib/hand-over/hand-over-desk.ts";
import { PACK_DAYS } from "#lib/hand-over/packs/pack-days.ts";
import { preparePackAction } from "./actions.ts";
import { FormerPacks } from "./_components/former-packs.tsx";
import { PackInPreparation } from "./_components/pack-in-preparation.tsx";
import { ReadyPack } from "./_components/ready-pack.tsx";

export const metadata: Metadata = { title: "Paquete de entrega" };

/** Everything that an office has, to be handed to whoever comes next. */
export default async function HandOverPage() {
  const packs = await handOverDesk.list(await requirePermission("office.hand-over"));
  const atWork = packs.find(({ status }) => status === "PREPARING");
  const failed = packs.find(({ status }) => status === "FAILED");
  return (
    <PageBody>
      <PageHeader
        title="Paquete de entrega"
        lead="Todo lo que la oficina tiene en el portal, en un solo archivo, para quien la recibe: el plan y su POA, los compromisos y sus fechas, los acuerdos y expedientes con sus documentos, los contactos, las cuentas y las huellas para comprobarlo."
      />
      {failed ? <FlashMessage tone="danger" title={failed.failure} /> : null}
      {atWork ? (
        <PackInPreparation pack={atWork} />
      ) : (
        <Panel title={failed ? "Seguir con la preparación" : "Preparar un paquete"}>
          <p className="max-w-measure">
            Se reúne lo que hay en este momento y se comprueba cada documento. Puede tomar varios minutos. El
            paquete se guarda {PACK_DAYS} días y después se borra; contiene datos personales, así que guárdelo
            como guarda los expedientes. Queda en la bitácora quién lo prepara y quién lo descarga.
          </p>
          <div className="mt-5">
            <ActionButton action={preparePackAction} pendingText="Preparando…">
              Preparar el paquete
            </ActionButton>
          </div>
        </Panel>
      )}
      {packs
        .filter(({ status }) => status === "READY")
        .map((pack) => (
          <ReadyPack key={pack.id} pack={pack} />
        ))}
      <FormerPacks packs={packs.filter(({ status }) => status === "ERASED")} />
    </PageBody>
  );
}
