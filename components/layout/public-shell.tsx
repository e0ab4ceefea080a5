import type { ReactNode } from "react";
import { SkipLink } from "#components/ui/skip-link.tsx";
import { DemoBanner } from "./demo-banner.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader, type AccountLink } from "./site-header.tsx";

type PublicShellProps = { demo: boolean; account?: AccountLink; children: ReactNode };

const signIn: AccountLink = { href: "/acceso", label: "Acceso de oficinas" };

/** Everything around a page that needs no account. */
export function PublicShell({ demo, account = signIn, children }: PublicShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      {demo ? <DemoBanner /> : null}
      <SiteHeader account={account} />
      <main id="contenido" tabIndex={-1} className="flex-1">
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
