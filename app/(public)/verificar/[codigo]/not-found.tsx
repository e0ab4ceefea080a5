import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";

export default function UnknownCertificate() {
  return (
    <PageBody breadcrumbs={[{ label: "Verificar", href: "/verificar" }, { label: "Constancia" }]}>
      <PageHeader
        title="Ese código no es de ninguna constancia"
        lead="Revise que esté completo: son cuatro grupos de cuatro letras y números, sin ceros ni íes."
      />
      <p className="max-w-measure">
        También puede ser de una cuyos datos se borraron a petición de la persona. Para un acuerdo del
        registro o su constancia, <TextLink href="/verificar">suelte el archivo aquí</TextLink>.
      </p>
    </PageBody>
  );
}
