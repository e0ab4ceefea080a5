import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";
import { subscriptionDesk } from "#lib/subscriptions/subscription-desk.ts";
import { exportPath, subscribePath } from "#lib/subscriptions/subscription-links.ts";
import { DeadLink } from "../../_components/dead-link.tsx";
import { Door } from "../../_components/door.tsx";
import { WishesForm } from "../_components/wishes-form.tsx";
import { leaveAction } from "../actions.ts";

type SubscriptionPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ hecho?: string }>;
};

export const metadata: Metadata = { title: "Su suscripción" };

const DONE = {
  confirmada: "Su suscripción quedó confirmada",
  guardada: "Sus temas quedaron guardados",
} as const;

const readDone = (word = ""): string | null =>
  Object.hasOwn(DONE, word) ? DONE[word as keyof typeof DONE] : null;

/** What somebody receives, with their link: changing it, taking their data away, leaving. */
export default async function SubscriptionPage({ params, searchParams }: SubscriptionPageProps) {
  const { token } = await params;
  const own = await subscriptionDesk.findOwn(token);
  if (!own) {
    return (
      <DeadLink>
        <p>La suscripción ya terminó: no recibirá más mensajes y su dirección se borró.</p>
        <p>
          <TextLink href={subscribePath}>Suscribirse de nuevo</TextLink>
        </p>
      </DeadLink>
    );
  }
  const { email, bulletin, notices, areas } = own;
  const done = readDone((await searchParams).hecho);
  const kinds = [...(bulletin ? ["boletin"] : []), ...(notices ? ["comunicados"] : [])].join(",");
  return (
    <Door
      title="Su suscripción"
      lead={<span className="break-words">Los mensajes llegan a {email}.</span>}
      aside={
        <section className="space-y-4">
          <h2 className="text-xl">Dejar de recibirlo</h2>
          <p>Termina en este momento: su dirección y la lista de lo que se le envió se borran.</p>
          <ActionButton action={leaveAction} fields={{ token }} variant="danger" pendingText="Terminando…">
            Dejar de recibirlo y borrar mis datos
          </ActionButton>
          <h2 className="text-xl">Sus datos</h2>
          <p>
            <a href={exportPath(token)} className="link">
              Descargar lo que se guarda de usted
            </a>{" "}
            (JSON).
          </p>
        </section>
      }
    >
      {done ? <FlashMessage title={done} className="mb-6" /> : null}
      <WishesForm
        token={token}
        initial={{ kinds, areas: areas.join(",") }}
        areas={await bulletinDesk.listAreas()}
      />
    </Door>
  );
}
