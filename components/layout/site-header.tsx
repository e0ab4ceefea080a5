import { Icon } from "#components/ui/icon.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Brand } from "./brand.tsx";
import { Container } from "./container.tsx";
import { MainNavigation } from "./main-navigation.tsx";
import { publicNavigation } from "./public-navigation.ts";

export type AccountLink = { href: string; label: string };

/** The public header. `account` is the way in, or the way back to one's own desk. */
export function SiteHeader({ account }: { account: AccountLink }) {
  return (
    <header>
      <div className="on-dark border-b-4 border-dorado bg-guinda-oscuro print:border-b print:bg-white">
        <Container className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
          <Brand href="/" />
          <LinkButton href={account.href} variant="onDark" size="small">
            <Icon name="user" className="size-4.5" />
            {account.label}
          </LinkButton>
        </Container>
      </div>
      <MainNavigation items={publicNavigation} />
    </header>
  );
}
