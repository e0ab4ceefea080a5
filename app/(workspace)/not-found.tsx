import type { Metadata } from "next";
import { NotFoundMessage } from "#components/layout/not-found-message.tsx";

export const metadata: Metadata = { title: "Página no encontrada" };

export default function WorkspaceNotFound() {
  return <NotFoundMessage home={{ href: "/inicio", label: "Ir a mi inicio" }} />;
}
