import { compareMetadata } from "./_components/compare-metadata.ts";
import { type ComparePageProps, CompareScreen } from "./_components/compare-screen.tsx";

export const generateMetadata = (props: ComparePageProps) => compareMetadata("es", props);

export default function ComparePage(props: ComparePageProps) {
  return <CompareScreen language="es" {...props} />;
}
