import { Alert } from "#components/ui/alert.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { FileCheck } from "#lib/certificates/check-file.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

/** What the register answers about the file that was asked about. */
export function CheckResult({ check }: { check: FileCheck }) {
  const { hash, error, documents, certificateOf, otherCertificateOf } = check;
  if (hash === "" || error) return null;
  return (
    <div role="status" className="space-y-4">
      {documents.map(({ number, title, name }) => (
        <Alert key={number} tone="success" title={`Es el documento «${name}» de un acuerdo inscrito`}>
          <p>
            Coincide byte por byte con el que se inscribió:{" "}
            <TextLink href={agreementAddress(number)}>{`${number} · ${title}`}</TextLink>
          </p>
        </Alert>
      ))}
      {certificateOf ? (
        <Alert tone="success" title="Es la constancia que el portal expide">
          <p>
            Coincide byte por byte con la de{" "}
            <TextLink href={agreementAddress(certificateOf)}>{certificateOf}</TextLink>.
          </p>
        </Alert>
      ) : null}
      {documents.length === 0 && !certificateOf ? (
        <Alert tone="warning" title="Ese archivo no es ninguno de los inscritos">
          {otherCertificateOf ? (
            <p>
              Dice ser la constancia de{" "}
              <TextLink href={agreementAddress(otherCertificateOf)}>{otherCertificateOf}</TextLink>, y no es
              igual a la que hoy se expide. Puede ser de antes de que se publicara la raíz de su día, o puede
              estar alterada: descargue la vigente y compárelas.
            </p>
          ) : (
            <p>
              Basta que un programa lo haya vuelto a guardar para que cambie. Si lo obtuvo de este portal,
              descárguelo otra vez de la página del acuerdo y verifique ese.
            </p>
          )}
        </Alert>
      ) : null}
      <p className="text-sm text-tinta-suave">
        Huella SHA-256: <code className="text-xs break-all">{hash}</code>
      </p>
    </div>
  );
}
