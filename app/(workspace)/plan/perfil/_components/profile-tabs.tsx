import { TabLinks } from "#components/ui/tab-links.tsx";
import {
  ENGLISH_PROFILE_HREF,
  FIGURES_HREF,
  PICTURES_HREF,
  PUBLISH_PROFILE_HREF,
  SECTIONS,
} from "../../plan-address.ts";

const VIEWS = [
  { href: SECTIONS.profile.href, label: "En español" },
  { href: ENGLISH_PROFILE_HREF, label: "En inglés" },
  { href: FIGURES_HREF, label: "Cifras clave" },
  { href: PICTURES_HREF, label: "Imágenes" },
  { href: PUBLISH_PROFILE_HREF, label: "Publicar" },
];

/** The views of the profile. */
export const ProfileTabs = ({ current }: { current: string }) => (
  <TabLinks
    label="Vistas del perfil"
    items={VIEWS.map((view) => ({ ...view, current: view.href === current }))}
  />
);
