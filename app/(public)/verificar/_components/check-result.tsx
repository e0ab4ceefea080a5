import { Alert } from "#components/ui/alert.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { FileCheck } from "#lib/certificates/check-file.ts";
import { verifyPath } from "#lib/events/event-address.ts";
import { sayCode } from "#lib/events/shown-code.ts";
import { verifyWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

/** What the register answers about the file that was asked about. */
export function CheckResult({ check, language }: { check: FileCheck; language: Language }) {
  const words = verifyWords[language];
  const { hash, error, documents, certificateOf, otherCertificateOf, attendance } = check;
  if (hash === "" || error) return null;
  return (
    <div role="status" className="space-y-4">
      {documents.map(({ number, title, name, withdrawn }) => (
        <Alert
          key={number}
          tone={withdrawn ? "warning" : "success"}
          language={language}
          title={words.isDocument(name)}
        >
          <p>
            {words.sameBytes}{" "}
            <TextLink href={agreementAddress(number, language)}>{`${number} · ${title}`}</TextLink>
          </p>
          {withdrawn ? <p>{words.withdrawn}</p> : null}
        </Alert>
      ))}
      {certificateOf ? (
        <Alert tone="success" language={language} title={words.isCertificate}>
          <p>
            {words.sameCertificate}{" "}
            <TextLink href={agreementAddress(certificateOf, language)}>{certificateOf}</TextLink>.
          </p>
        </Alert>
      ) : null}
      {attendance?.same ? (
        <Alert
          tone={attendance.revoked ? "warning" : "success"}
          language={language}
          title={attendance.revoked ? words.wasRevoked : words.isAttendance}
        >
          <p>
            {words.sameCertificate}{" "}
            <TextLink href={verifyPath(attendance.code)}>{sayCode(attendance.code)}</TextLink>.
          </p>
        </Alert>
      ) : null}
      {documents.length === 0 && !certificateOf && !attendance?.same ? (
        <Alert tone="warning" language={language} title={words.unknown}>
          {otherCertificateOf ? (
            <p>
              {words.saysToBe}{" "}
              <TextLink href={agreementAddress(otherCertificateOf, language)}>{otherCertificateOf}</TextLink>
              {words.notTheSame}
            </p>
          ) : attendance ? (
            <p>
              {words.saysToBe}{" "}
              <TextLink href={verifyPath(attendance.code)}>{sayCode(attendance.code)}</TextLink>
              {words.notAsIssued}
            </p>
          ) : (
            <p>{words.savedAgain}</p>
          )}
        </Alert>
      ) : null}
      <p className="text-sm text-tinta-suave">
        {words.hash}: <code className="text-xs break-all">{hash}</code>
      </p>
    </div>
  );
}
