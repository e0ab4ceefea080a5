import { compareMetadata } from "#app/(public)/cifras/comparar/_components/compare-metadata.ts";
import {
  type ComparePageProps,
  CompareScreen,
} from "#app/(public)/cifras/comparar/_components/compare-screen.tsx";

export const generateMetadata = (props: ComparePageProps) => compareMetadata("en", props);

export default function EnglishComparePage(props: ComparePageProps) {
  return <CompareScreen language="en" {...props} />;
}
