import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";
import { CONFIRM_DAYS } from "#lib/subscriptions/limits.ts";
import { subscribePath } from "#lib/subscriptions/subscription-links.ts";
import { SubscriptionForm } from "./_components/subscription-form.tsx";

type SubscribePageProps = { searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = {
  title: "Recibir el boletín y los comunicados",
  description:
    "Suscríbase por tema al boletín y a los comunicados de política exterior; se confirma por correo.",
};

export default async function SubscribePage({ searchParams }: SubscribePageProps) {
  const { hecho } = await searchParams;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Inicio", href: "/" },
        { label: "Boletín", href: "/boletin" },
        { label: "Suscripción" },
      ]}
    >
      {hecho === "recibida" ? (
        <FlashMessage title="Le escribimos a esa dirección">
          Abra el enlace del mensaje para confirmarlo. Sirve durante {CONFIRM_DAYS} días; si no llega, revise
          el correo no deseado.
        </FlashMessage>
      ) : null}
      <PageHeader
        title="Recibir el boletín y los comunicados"
        lead="Por correo y por tema. Se confirma desde un mensaje que le enviamos, y se deja cuando quiera con un botón."
      />
      <SubscriptionForm areas={await bulletinDesk.listAreas()} stamp={stampForm(subscribePath, new Date())} />
    </PageBody>
  );
}
