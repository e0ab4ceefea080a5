import { FlashMessage } from "#components/ui/flash-message.tsx";
import type { AddressParams } from "#lib/kernel/read-address.ts";

/** What the last assignment did, by the numbers it leaves in the address. */
export function AssignedMessage({ params }: { params: AddressParams }) {
  const assigned = readCount(params.asignados);
  const refused = readCount(params.sin_asignar);
  if (assigned === 0) return null;
  const title = assigned === 1 ? "Se asignó 1 expediente." : `Se asignaron ${assigned} expedientes.`;
  return (
    <FlashMessage tone={refused > 0 ? "warning" : "success"} title={title}>
      {refused > 0 ? (
        <p>
          {refused === 1 ? "Otro quedó como estaba" : `Otros ${refused} quedaron como estaban`}: alguien los
          movió mientras tanto o ya concluyeron.
        </p>
      ) : null}
    </FlashMessage>
  );
}

const readCount = (value: string | string[] | undefined): number =>
  typeof value === "string" && /^\d{1,3}$/.test(value) ? Number(value) : 0;
