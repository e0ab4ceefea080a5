import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";

export const metadata: Metadata = { title: "Historial borrado" };

export default function ErasedPage() {
  return (
    <PageBody>
      <PageHeader
        title="Su historial se borró"
        lead="De esas capacitaciones queda cuántas personas asistieron, no que usted fue una de ellas."
      />
      <p>
        <TextLink href="/agenda">Ver la agenda</TextLink>
      </p>
    </PageBody>
  );
}
