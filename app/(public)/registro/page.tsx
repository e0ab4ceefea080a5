import { registryMetadata } from "./_components/registry-metadata.ts";
import { type RegistryPageProps, RegistryScreen } from "./_components/registry-screen.tsx";

export const generateMetadata = (props: RegistryPageProps) => registryMetadata("es", props);

export default function RegistryPage(props: RegistryPageProps) {
  return <RegistryScreen language="es" {...props} />;
}
