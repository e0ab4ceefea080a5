import type { Metadata } from "next";
import { NotFoundMessage } from "#components/layout/not-found-message.tsx";
import { PublicShell } from "#components/layout/public-shell.tsx";

export const metadata: Metadata = { title: "Página no encontrada" };

export default function NotFound() {
  return (
    <PublicShell demo={process.env.PORTAL_MODE !== "production"}>
      <NotFoundMessage home={{ href: "/", label: "Ir al inicio" }} />
    </PublicShell>
  );
}
