import type { Metadata } from "next";
import type { ReactNode } from "react";
import { WorkspaceShell } from "#components/layout/workspace-shell.tsx";
import { requireSession } from "#lib/auth/require-session.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { countUnreadNotices } from "#lib/notifications/count-unread-notices.ts";
import { ROLES } from "#lib/permissions/roles.ts";
import { SignOutButton } from "./_components/sign-out-button.tsx";
import { workspaceNavigation } from "./workspace-navigation.ts";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Draws what is around every page of the workspace. It guards nothing: each page asks for whom it is by itself. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const { actor, needsSecondFactor } = await requireSession();
  return (
    <WorkspaceShell
      demo={getSettings().mode === "demo"}
      person={{ name: actor.name, organization: actor.officeName, role: ROLES[actor.role].label }}
      navigation={needsSecondFactor ? [] : workspaceNavigation(actor)}
      notices={{ href: "/avisos", unread: await countUnreadNotices(actor) }}
      accountLinks={[
        { href: "/cuenta", label: "Mi cuenta" },
        { href: "/avisos", label: "Avisos" },
      ]}
      signOut={<SignOutButton />}
    >
      {children}
    </WorkspaceShell>
  );
}
