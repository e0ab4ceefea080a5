import { PageBody } from "#components/layout/page-body.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

/** The same whether the number was never given or its agreement has not been published. */
export default function AgreementNotFound() {
  return (
    <PageBody
      breadcrumbs={[
        { label: "Inicio", href: "/" },
        { label: "Registro", href: "/registro" },
      ]}
    >
      <PageHeader
        overline="Error 404"
        title="No hay un acuerdo publicado con ese número"
        lead="Revise que el número esté completo, como RAI-2026-00001, o búsquelo por título, estado o contraparte."
      />
      <LinkButton href="/registro">Buscar en el registro</LinkButton>
    </PageBody>
  );
}
