import { siteWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import type { NavItem } from "./nav-link.tsx";

/** The sections that anyone can read, in each language: those that have been put into it. */
export const publicNavigation: Readonly<Record<Language, readonly NavItem[]>> = {
  es: [
    { href: "/registro", label: siteWords.es.registry },
    { href: "/cifras", label: "Cifras" },
    { href: "/datos", label: "Datos abiertos" },
    { href: "/planes", label: "Planes" },
    { href: "/verificar", label: siteWords.es.verify },
    { href: "/calculadora", label: "Calculadora de plazos" },
    { href: "/procedimiento", label: "Procedimiento" },
  ],
  en: [
    { href: "/en", label: siteWords.en.home, exact: true },
    { href: "/en/registro", label: siteWords.en.registry },
    { href: "/en/verificar", label: siteWords.en.verify },
  ],
};
