import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { CopyLinkButton } from "#components/ui/copy-link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { agendaAddress } from "#lib/events/agenda-query.ts";
import { whole } from "#lib/events/event-address.ts";
import { searchIcsPath } from "#lib/events/searches/search-address.ts";
import { searchDesk } from "#lib/events/searches/search-desk.ts";

export const metadata: Metadata = { title: "Seguir una búsqueda de la agenda", robots: { index: false } };

/** How a search of the agenda is followed: a short address for any calendar program. */
export default async function FollowPage({ params }: { params: Promise<{ codigo: string }> }) {
  const search = (await searchDesk.find((await params).codigo)) ?? notFound();
  const said = await searchDesk.say(search.filters);
  const address = whole(searchIcsPath(search.code));
  return (
    <PageBody
      breadcrumbs={[
        { label: "Agenda", href: "/agenda" },
        { label: said, href: agendaAddress(search.filters) },
        { label: "Seguir" },
      ]}
    >
      <PageHeader
        overline="Seguir una búsqueda"
        title={said}
        lead="Lo que se publique y lo que cambie aparecerá en su calendario, de dos meses atrás a un año adelante."
      />
      <Panel title="En su calendario">
        <div className="space-y-4">
          <p>
            <a className={buttonClasses("primary", "regular")} href={address.replace(/^https?:/, "webcal:")}>
              Suscribirme
            </a>
          </p>
          <p className="max-w-measure">
            Si el botón no abre su programa, agregue ahí un calendario por su dirección, que es esta:
          </p>
          <p>
            <a className="link font-mono break-all" href={searchIcsPath(search.code)}>
              {address}
            </a>
          </p>
          <CopyLinkButton href={searchIcsPath(search.code)} label="Copiar la dirección" />
        </div>
      </Panel>
      <p>
        <TextLink href={agendaAddress(search.filters)}>Ver estos eventos en la agenda</TextLink>
      </p>
    </PageBody>
  );
}
