import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";

export const metadata: Metadata = { title: "Gracias" };

export default function ThanksPage() {
  return (
    <PageBody>
      <PageHeader title="Gracias por responder" lead="Sus respuestas quedaron guardadas, sin su nombre." />
      <p>
        <TextLink href="/agenda">Ver la agenda</TextLink>
      </p>
    </PageBody>
  );
}
