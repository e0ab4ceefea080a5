import { registryMetadata } from "#app/(public)/registro/_components/registry-metadata.ts";
import {
  type RegistryPageProps,
  RegistryScreen,
} from "#app/(public)/registro/_components/registry-screen.tsx";

export const generateMetadata = (props: RegistryPageProps) => registryMetadata("en", props);

export default function EnglishRegistryPage(props: RegistryPageProps) {
  return <RegistryScreen language="en" {...props} />;
}
