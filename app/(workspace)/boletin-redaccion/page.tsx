import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";
import { contributionDesk } from "#lib/bulletin/contributions/contribution-desk.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { subscriptionDesk } from "#lib/subscriptions/subscription-desk.ts";
import { EditionList } from "./_components/edition-list.tsx";
import { contributionHref, readDone } from "./bulletin-hrefs.ts";

export const metadata: Metadata = { title: "Redacción del boletín" };

/** The editions of the bulletin, what offices sent for the next one, and how many get it. */
export default async function BulletinDeskPage({
  searchParams,
}: {
  searchParams: Promise<{ hecho?: string }>;
}) {
  const actor = await requirePermission("bulletin.edit");
  const [editions, contributions, people] = await Promise.all([
    bulletinDesk.listWorked(actor),
    contributionDesk.list(actor),
    subscriptionDesk.count(actor),
  ]);
  const waiting = contributions.filter(({ state }) => state === "SENT");
  const done = readDone((await searchParams).hecho);
  return (
    <PageBody>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        title="Boletín"
        lead="Cada edición se prepara aquí, recibe su número al publicarse y se envía a quienes se suscribieron."
        actions={
          <>
            <LinkButton href="/boletin" variant="secondary">
              Ver el archivo público
            </LinkButton>
            <LinkButton href="/boletin-redaccion/nueva">Nueva edición</LinkButton>
          </>
        }
      />
      <Panel title="Colaboraciones de las oficinas">
        {waiting.length === 0 ? <p className="text-tinta-suave">Ninguna espera a la DGCP.</p> : null}
        <ul className="space-y-2">
          {waiting.map(({ id, title, office, sentAt }) => (
            <li key={id}>
              <TextLink href={contributionHref(id)}>{title}</TextLink>{" "}
              <span className="text-sm text-tinta-suave">
                {office.name}, {formatInstantDate(sentAt!)}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      <section className="space-y-4">
        <h2 className="text-xl">Ediciones</h2>
        <EditionList editions={editions} />
      </section>
      <Panel title="Suscripciones">
        <p>
          Reciben el boletín {people.bulletin.toLocaleString("es-MX")} personas, y los comunicados{" "}
          {people.notices.toLocaleString("es-MX")}. Sin confirmar,{" "}
          {people.unconfirmed.toLocaleString("es-MX")}; lo dejaron {people.left.toLocaleString("es-MX")}.
          Quiénes son no lo ve nadie.
        </p>
      </Panel>
    </PageBody>
  );
}
