import type { Metadata } from "next";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { ChangePage } from "../_components/change-page.tsx";
import { DeclareDaysForm } from "../_components/declare-days-form.tsx";

export const metadata: Metadata = { title: "Declarar días" };

export default async function DeclareDaysPage() {
  await requirePermission("portal.manage");
  return (
    <ChangePage
      title="Declarar días"
      lead="Días que la autoridad saca de la cuenta o pone en ella. No se borran: si hace falta, se revocan."
    >
      <DeclareDaysForm />
    </ChangePage>
  );
}
