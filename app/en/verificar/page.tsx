import { checkMetadata } from "#app/(public)/verificar/_components/check-metadata.ts";
import { type CheckPageProps, CheckScreen } from "#app/(public)/verificar/_components/check-screen.tsx";

export const generateMetadata = () => checkMetadata("en");

export default function EnglishCheckPage(props: CheckPageProps) {
  return <CheckScreen language="en" {...props} />;
}
