import { siteWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import type { NavEntry } from "./nav-entry.ts";

/** The sections that anyone can read, in each language: those that have been put into it. */
export const publicNavigation: Readonly<Record<Language, readonly NavEntry[]>> = {
  es: [
    { href: "/registro", label: siteWords.es.registry },
    { href: "/cifras", label: siteWords.es.figures },
    {
      label: "Planes y resultados",
      items: [
        { href: "/panorama", label: "Panorama" },
        { href: "/planes", label: "Planes" },
        { href: "/consultas", label: "Consultas" },
        { href: "/practicas", label: "Prácticas" },
        { href: "/indice", label: "Índice" },
      ],
    },
    {
      label: "Cooperación",
      items: [
        { href: "/atlas", label: "Atlas" },
        { href: "/agenda", label: "Agenda" },
        { href: "/giras", label: "Giras y visitas" },
        { href: "/convocatorias", label: "Convocatorias" },
        { href: "/proyectos", label: "Proyectos" },
        { href: "/directorio", label: "Directorio" },
      ],
    },
    {
      label: "Noticias",
      items: [
        { href: "/boletin", label: "Boletín" },
        { href: "/comunicados", label: "Comunicados" },
      ],
    },
    { href: "/datos", label: siteWords.es.openData },
    { href: "/verificar", label: siteWords.es.verify },
    {
      label: "Trámite",
      items: [
        { href: "/procedimiento", label: "Procedimiento" },
        { href: "/calculadora", label: "Calculadora de plazos" },
      ],
    },
  ],
  en: [
    { href: "/en", label: siteWords.en.home, exact: true },
    { href: "/en/registro", label: siteWords.en.registry },
    { href: "/en/cifras", label: siteWords.en.figures },
    { href: "/en/datos", label: siteWords.en.openData },
    { href: "/en/verificar", label: siteWords.en.verify },
  ],
};
