import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { CALENDAR_NAMES } from "#lib/calendar/calendar-names.ts";
import { listAuthorityPeriods, listRules } from "#lib/calendar/list-rules.ts";
import { AuthorityPeriods } from "../_components/authority-periods.tsx";
import { CalendarTabs } from "../_components/calendar-tabs.tsx";
import { RuleTable } from "../_components/rule-table.tsx";
import { CALENDAR_DONE, readDone } from "../calendar-address.ts";

export const metadata: Metadata = { title: "Reglas del calendario" };

export default async function RulesPage({ searchParams }: { searchParams: Promise<{ hecho?: string }> }) {
  await requirePermission("portal.manage");
  const done = readDone((await searchParams).hecho);
  const [rules, periods] = await Promise.all([listRules(), listAuthorityPeriods()]);
  return (
    <PageBody>
      {done ? <FlashMessage title={CALENDAR_DONE[done]} /> : null}
      <PageHeader
        title="Calendario de días hábiles"
        lead="De dónde sale cada día inhábil. Una regla no se edita: se termina su vigencia y se agrega la nueva, para que lo anterior se siga contando como se contó."
        actions={<LinkButton href="/admin/calendario/reglas/nueva">Agregar una regla</LinkButton>}
      />
      <CalendarTabs current="rules" />
      <Panel
        title="Con qué cuenta la autoridad"
        actions={<TextLink href="/admin/calendario/autoridad">Cambiar de ley o de hora de cierre</TextLink>}
      >
        <AuthorityPeriods periods={periods} />
      </Panel>
      {(["lft", "lfpa"] as const).map((law) => (
        <Panel key={law} title={CALENDAR_NAMES[law].name}>
          <RuleTable
            caption={`Reglas de ${CALENDAR_NAMES[law].name}`}
            rules={rules.filter(({ ruleSet }) => ruleSet === law)}
          />
        </Panel>
      ))}
    </PageBody>
  );
}
