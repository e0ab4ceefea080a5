import type { ReactNode } from "react";
import { SkipLink } from "#components/ui/skip-link.tsx";
import { AccountMenu, type Person } from "./account-menu.tsx";
import { Brand } from "./brand.tsx";
import { Container } from "./container.tsx";
import { DemoBanner } from "./demo-banner.tsx";
import { MainNavigation } from "./main-navigation.tsx";
import { type NavEntry, sectionsOf } from "./nav-entry.ts";
import { NoticesBell } from "./notices-bell.tsx";
import { SiteFooter } from "./site-footer.tsx";

type WorkspaceShellProps = {
  demo: boolean;
  person: Person;
  /** The sections this person may use, in order; the first is their desk. */
  navigation: readonly NavEntry[];
  notices: { href: string; unread: number };
  accountLinks: readonly { href: string; label: string }[];
  signOut: ReactNode;
  children: ReactNode;
};

/** Everything around a page of who is signed in. */
export function WorkspaceShell(props: WorkspaceShellProps) {
  const { demo, person, navigation, notices, accountLinks, signOut, children } = props;
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      {demo ? <DemoBanner /> : null}
      <header>
        <div className="on-dark border-b-4 border-dorado bg-guinda-oscuro print:border-b print:bg-white">
          <Container className="flex items-center justify-between gap-4 py-3">
            <Brand href={sectionsOf(navigation)[0]?.href ?? "/"} />
            <div className="flex items-center gap-1 sm:gap-3 print:hidden">
              <NoticesBell {...notices} />
              <AccountMenu person={person} links={accountLinks} signOut={signOut} />
            </div>
          </Container>
        </div>
        <MainNavigation entries={navigation} />
      </header>
      <main id="contenido" tabIndex={-1} className="flex-1">
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
