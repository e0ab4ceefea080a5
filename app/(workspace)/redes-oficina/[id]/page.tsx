import type { Metadata } from "next";
import { PublicHistory } from "#components/cooperation/public-history.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { optionsBySlug } from "#lib/forms/options-by-slug.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { sayFee } from "#lib/networks/memberships/describe-membership.ts";
import { MEMBERSHIP_STATES } from "#lib/networks/membership-words.ts";
import { networkDesk } from "#lib/networks/network-desk.ts";
import { networkTitle } from "#lib/networks/network-view.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { formatPartialDate } from "#lib/registry/partial-date.ts";
import { BenefitForm } from "../_components/benefit-form.tsx";
import { BenefitList } from "../_components/benefit-list.tsx";
import { MoveForm } from "../_components/move-form.tsx";
import { RenewalForm } from "../_components/renewal-form.tsx";
import { loadMembership } from "../load-membership.ts";
import { membershipHref, membershipsHref, readDone } from "../network-hrefs.ts";

type MembershipPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Membresía" };

export default async function MembershipPage({ params, searchParams }: MembershipPageProps) {
  const { actor, membership } = await loadMembership(params);
  const changes = await networkDesk.listChanges(membership.id);
  const done = readDone((await searchParams).hecho);
  const { id, network, state, since, renewsOn, fee, currency, sharesFee, reason, leftOn } = membership;
  const edits = hasPermission(actor.role, "partners.edit");
  const stays = edits && state !== "LEFT";
  const { label, tone } = MEMBERSHIP_STATES[state];
  const others = Object.values(MEMBERSHIP_STATES).filter(
    ({ slug }) => slug !== MEMBERSHIP_STATES[state].slug,
  );
  return (
    <PageBody breadcrumbs={[{ label: "Redes", href: membershipsHref }, { label: networkTitle(network) }]}>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline={network.acronym || null}
        title={network.name}
        lead={<StatusTag tone={tone}>{label}</StatusTag>}
        actions={
          stays ? (
            <LinkButton href={`${membershipHref(id)}/editar`} variant="secondary">
              Editar los datos
            </LinkButton>
          ) : null
        }
      />
      <Panel title="La membresía">
        <DefinitionList
          items={[
            { term: "Para qué es la red", value: network.purpose },
            { term: "Desde", value: formatPartialDate(since) },
            { term: "Cuota", value: `${sayFee(membership)}${sharesFee ? ", publicada" : ""}` },
            { term: "Se renueva", value: renewsOn === null ? null : formatDate(renewsOn) },
            { term: "Responsable", value: membership.responsible || null },
            ...(reason ? [{ term: "Motivo", value: reason }] : []),
            ...(leftOn ? [{ term: "Se dejó", value: formatDate(leftOn) }] : []),
          ]}
        />
        {stays ? (
          <div className="mt-5 space-y-4 border-t border-linea pt-5">
            <Disclosure summary="Anotar que se renovó">
              <RenewalForm id={id} fee={fee ?? ""} currency={currency ?? ""} />
            </Disclosure>
            <Disclosure summary="Suspenderla, dejarla o retomarla">
              <MoveForm
                id={id}
                choices={optionsBySlug(Object.fromEntries(others.map((one) => [one.slug, one])))}
              />
            </Disclosure>
          </div>
        ) : null}
      </Panel>
      <Panel title="Para qué ha servido">
        <BenefitList membership={membership} edits={edits} />
        {edits ? (
          <div className="mt-5 border-t border-linea pt-5">
            <Disclosure summary="Anotar un beneficio">
              <BenefitForm id={id} />
            </Disclosure>
          </div>
        ) : null}
      </Panel>
      <Panel title="Historia">
        <PublicHistory changes={changes} names />
      </Panel>
    </PageBody>
  );
}
