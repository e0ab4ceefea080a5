import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { describeRule } from "#lib/calendar/describe-rule.ts";
import { listRules } from "#lib/calendar/list-rules.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { ChangePage } from "../../../_components/change-page.tsx";
import { EndRuleForm } from "../../../_components/end-rule-form.tsx";

export const metadata: Metadata = { title: "Terminar una regla" };

export default async function EndRulePage({ params }: { params: Promise<{ id: string }> }) {
  await requirePermission("portal.manage");
  const { id } = await params;
  const rule = (await listRules()).find((item) => item.id === id && item.validUntil === null) ?? notFound();
  return (
    <ChangePage from="rules" title="Terminar una regla">
      <DefinitionList
        items={[
          { term: "Día", value: rule.name },
          { term: "Cuándo", value: describeRule(rule) },
          { term: "Fundamento", value: rule.legalSource },
          { term: "Vigente desde", value: formatDate(rule.validFrom) },
        ]}
      />
      <EndRuleForm id={id} />
    </ChangePage>
  );
}
