import type { Metadata } from "next";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { listAuthorityPeriods } from "#lib/calendar/list-rules.ts";
import { AuthorityForm } from "../_components/authority-form.tsx";
import { ChangePage } from "../_components/change-page.tsx";

export const metadata: Metadata = { title: "Ley y hora de cierre" };

export default async function AuthorityPage() {
  await requirePermission("portal.manage");
  const [latest] = await listAuthorityPeriods();
  const laws = latest && latest.ruleSets.length > 1 ? "union" : (latest?.ruleSets[0] ?? "");
  return (
    <ChangePage
      from="rules"
      title="Ley y hora de cierre"
      lead="Con qué ley y hasta qué hora cuenta la autoridad a partir de un día. Lo ya contado se queda como se contó."
    >
      <AuthorityForm initial={{ laws, cutoffHour: String(latest?.cutoffHour ?? "") }} />
    </ChangePage>
  );
}
