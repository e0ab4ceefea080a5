import type { Metadata } from "next";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { AddRuleForm } from "../../_components/add-rule-form.tsx";
import { ChangePage } from "../../_components/change-page.tsx";
import { readRuleKind, RULE_KIND_KEYS, RULE_KINDS } from "../../rule-kinds.ts";

export const metadata: Metadata = { title: "Agregar una regla" };

export default async function AddRulePage({ searchParams }: { searchParams: Promise<{ tipo?: string }> }) {
  await requirePermission("portal.manage");
  const kind = readRuleKind((await searchParams).tipo);
  return (
    <ChangePage
      from="rules"
      title="Agregar una regla"
      lead="Un día que la ley declara inhábil cada año o cada varios."
    >
      <TabLinks
        label="Cómo se fija el día"
        items={RULE_KIND_KEYS.map((key) => ({
          href: `/admin/calendario/reglas/nueva?tipo=${RULE_KINDS[key].slug}`,
          label: RULE_KINDS[key].label,
          current: key === kind,
        }))}
      />
      <AddRuleForm key={kind} kind={kind} />
    </ChangePage>
  );
}
