import { checkMetadata } from "./_components/check-metadata.ts";
import { type CheckPageProps, CheckScreen } from "./_components/check-screen.tsx";

export const generateMetadata = () => checkMetadata("es");

export default function CheckPage(props: CheckPageProps) {
  return <CheckScreen language="es" {...props} />;
}
