import Link from "next/link";
import { PORTAL_NAME, PORTAL_PURPOSE } from "#lib/kernel/portal-name.ts";
import { BrandMark } from "./brand-mark.tsx";
import { Container } from "./container.tsx";
import { publicNavigation } from "./public-navigation.ts";

const about = [
  { href: "/accesibilidad", label: "Accesibilidad" },
  { href: "/privacidad", label: "Privacidad" },
];

function FooterLinks({ title, links }: { title: string; links: readonly { href: string; label: string }[] }) {
  return (
    <div>
      <h2 className="font-sans text-sm font-semibold text-crema">{title}</h2>
      <ul className="mt-2 space-y-1">
        {links.map((link) => (
          <li key={link.href}>
            <Link
              href={link.href}
              prefetch={false}
              className="inline-block py-0.5 text-sm underline decoration-white/40 underline-offset-4 hover:decoration-white"
            >
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same on every page, so that help and rules are always found in the same place (WCAG 3.2.6). */
export function SiteFooter() {
  return (
    <footer className="on-dark border-t-4 border-dorado bg-verde-oscuro text-white print:hidden">
      <Container className="grid gap-x-12 gap-y-8 py-10 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr]">
        <div className="max-w-md sm:col-span-2 lg:col-span-1">
          <p className="flex items-center gap-3 font-serif font-semibold">
            <BrandMark className="h-8 w-10 text-crema" />
            {PORTAL_NAME}
          </p>
          <p className="mt-3 text-sm text-white/85">{PORTAL_PURPOSE}</p>
        </div>
        <FooterLinks title="Consulta" links={publicNavigation} />
        <FooterLinks title="Acerca del portal" links={about} />
      </Container>
    </footer>
  );
}
