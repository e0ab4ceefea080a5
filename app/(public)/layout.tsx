import type { ReactNode } from "react";
import { PublicShell } from "#components/layout/public-shell.tsx";
import { getSettings } from "#lib/kernel/env.ts";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicShell demo={getSettings().mode === "demo"}>{children}</PublicShell>;
}
