import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PublicShell } from "#components/layout/public-shell.tsx";
import { getSettings } from "#lib/kernel/env.ts";

// An address with somebody's link in it is for no search engine.
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function AuthLayout({ children }: { children: ReactNode }) {
  return <PublicShell demo={getSettings().mode === "demo"}>{children}</PublicShell>;
}
