import type { Metadata } from "next";
import { NotFoundMessage } from "#components/layout/not-found-message.tsx";
import { PublicShell } from "#components/layout/public-shell.tsx";
import { getSettings } from "#lib/kernel/env.ts";

export const metadata: Metadata = { title: "Página no encontrada" };

export default function NotFound() {
  return (
    <PublicShell demo={getSettings().mode === "demo"}>
      <NotFoundMessage home={{ href: "/", label: "Ir al inicio" }} />
    </PublicShell>
  );
}
