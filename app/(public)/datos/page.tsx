import { openDataMetadata } from "./_components/open-data-metadata.ts";
import { OpenDataScreen } from "./_components/open-data-screen.tsx";

export const generateMetadata = () => openDataMetadata("es");

export default function OpenDataPage() {
  return <OpenDataScreen language="es" />;
}
