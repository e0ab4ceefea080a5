import { figuresMetadata } from "./_components/figures-metadata.ts";
import { type FiguresPageProps, FiguresScreen } from "./_components/figures-screen.tsx";

export const generateMetadata = (props: FiguresPageProps) => figuresMetadata("es", props);

export default function FiguresPage(props: FiguresPageProps) {
  return <FiguresScreen language="es" {...props} />;
}
