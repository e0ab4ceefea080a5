import { figuresMetadata } from "#app/(public)/cifras/_components/figures-metadata.ts";
import { type FiguresPageProps, FiguresScreen } from "#app/(public)/cifras/_components/figures-screen.tsx";

export const generateMetadata = (props: FiguresPageProps) => figuresMetadata("en", props);

export default function EnglishFiguresPage(props: FiguresPageProps) {
  return <FiguresScreen language="en" {...props} />;
}
