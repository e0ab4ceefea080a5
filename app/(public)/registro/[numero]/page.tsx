import { AgreementScreen } from "./_components/agreement-screen.tsx";
import { agreementMetadata } from "./agreement-metadata.ts";
import type { AgreementPageProps } from "./load-agreement.ts";

export const generateMetadata = (props: AgreementPageProps) => agreementMetadata("es", props);

export default function AgreementPage(props: AgreementPageProps) {
  return <AgreementScreen language="es" {...props} />;
}
