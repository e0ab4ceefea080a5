import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { PageBody } from "./page-body.tsx";

type NotFoundMessageProps = { home: { href: string; label: string } };

/** The same words whether a thing does not exist or is not the reader's: the answer must not tell which. */
export function NotFoundMessage({ home }: NotFoundMessageProps) {
  return (
    <PageBody>
      <PageHeader
        overline="Error 404"
        title="Esta página no existe o no está a su alcance"
        lead="La dirección puede estar mal escrita, o lo que busca puede pertenecer a otra oficina."
      />
      <ul className="max-w-measure list-disc space-y-2 pl-6 marker:text-dorado">
        <li>Si escribió la dirección, revise que esté completa.</li>
        <li>Si llegó por un enlace de un correo, inicie sesión con la cuenta que lo recibió.</li>
        <li>
          Si busca un acuerdo, <TextLink href="/registro">búsquelo en el registro público</TextLink> por
          título, estado o contraparte.
        </li>
      </ul>
      <LinkButton href={home.href}>{home.label}</LinkButton>
    </PageBody>
  );
}
