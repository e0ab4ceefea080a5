import type { ReactNode } from "react";
import { PublicShell } from "#components/layout/public-shell.tsx";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicShell demo={process.env.PORTAL_MODE !== "production"}>{children}</PublicShell>;
}
