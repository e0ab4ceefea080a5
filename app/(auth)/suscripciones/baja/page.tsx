import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";

export const metadata: Metadata = { title: "Su suscripción terminó" };

export default function LeftPage() {
  return (
    <PageBody>
      <PageHeader
        title="Su suscripción terminó"
        lead="No recibirá más mensajes. Su dirección se borró; queda solo cuántas personas eran."
      />
      <p>
        El boletín sigue <TextLink href="/boletin">en el portal</TextLink>, sin suscripción.
      </p>
    </PageBody>
  );
}
