import { MissingAgreement } from "./_components/missing-agreement.tsx";

export default function AgreementNotFound() {
  return <MissingAgreement language="es" />;
}
