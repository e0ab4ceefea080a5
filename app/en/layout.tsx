import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PublicShell } from "#components/layout/public-shell.tsx";
import { siteWords } from "#lib/i18n/words.ts";
import { getSettings } from "#lib/kernel/env.ts";

const { name, purpose } = siteWords.en;

export const metadata: Metadata = {
  title: { default: name, template: `%s · ${name}` },
  description: purpose,
};

export default function EnglishLayout({ children }: { children: ReactNode }) {
  return (
    <PublicShell demo={getSettings().mode === "demo"} language="en">
      {children}
    </PublicShell>
  );
}
