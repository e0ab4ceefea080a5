import type { NavItem } from "./nav-link.tsx";

export const publicNavigation: readonly NavItem[] = [
  { href: "/registro", label: "Registro" },
  { href: "/cifras", label: "Cifras" },
  { href: "/datos", label: "Datos abiertos" },
  { href: "/verificar", label: "Verificar" },
  { href: "/calculadora", label: "Calculadora de plazos" },
  { href: "/procedimiento", label: "Procedimiento" },
];
