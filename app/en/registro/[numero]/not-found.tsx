import { MissingAgreement } from "#app/(public)/registro/[numero]/_components/missing-agreement.tsx";

export default function EnglishAgreementNotFound() {
  return <MissingAgreement language="en" />;
}
