import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { findOverride } from "#lib/calendar/find-override.ts";
import { formatDay } from "#lib/calendar/format-day.ts";
import { ChangePage } from "../../../_components/change-page.tsx";
import { RevokeDayForm } from "../../../_components/revoke-day-form.tsx";

export const metadata: Metadata = { title: "Revocar un día" };

export default async function RevokeDayPage({ params }: { params: Promise<{ id: string }> }) {
  await requirePermission("portal.manage");
  const { id } = await params;
  const day = (await findOverride(id)) ?? notFound();
  return (
    <ChangePage
      title="Revocar un día"
      lead="El día vuelve a ser lo que dice la ley. El acto revocado se queda a la vista, con la fecha en que se revocó."
    >
      <DefinitionList
        items={[
          { term: "Día", value: formatDay(day.date) },
          { term: "Qué es", value: day.kind === "ENABLED" ? "Habilitado" : "Declarado inhábil" },
          { term: "Motivo", value: day.reason },
          { term: "Publicación", value: day.reference },
        ]}
      />
      <RevokeDayForm id={id} year={day.date.slice(0, 4)} />
    </ChangePage>
  );
}
