import { AgreementScreen } from "#app/(public)/registro/[numero]/_components/agreement-screen.tsx";
import { agreementMetadata } from "#app/(public)/registro/[numero]/agreement-metadata.ts";
import type { AgreementPageProps } from "#app/(public)/registro/[numero]/load-agreement.ts";

export const generateMetadata = (props: AgreementPageProps) => agreementMetadata("en", props);

export default function EnglishAgreementPage(props: AgreementPageProps) {
  return <AgreementScreen language="en" {...props} />;
}
