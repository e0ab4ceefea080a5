import { openDataMetadata } from "#app/(public)/datos/_components/open-data-metadata.ts";
import { OpenDataScreen } from "#app/(public)/datos/_components/open-data-screen.tsx";

export const generateMetadata = () => openDataMetadata("en");

export default function EnglishOpenDataPage() {
  return <OpenDataScreen language="en" />;
}
