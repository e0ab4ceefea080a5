import { createHash } from "node:crypto";
import type { Attachment } from "#lib/documents/attachment-headers.ts";
import { getSettings } from "#lib/kernel/env.ts";
import type { Paper } from "#lib/letters/letter-content.ts";
import { renderPaper } from "#lib/letters/pdf/render-paper.ts";
import { verifyPath, whole } from "../event-address.ts";
import { sayCode } from "../shown-code.ts";
import { sayMinutes } from "./certificate-rule.ts";
import { type CertificateView, sayDays, saySessions } from "./certificate-view.ts";

/** A constancia as a paper: the same row gives the same file. @param address whole, where it is verified */
export function certificatePaper(
  certificate: CertificateView,
  { address, demo }: { address: string; demo: boolean },
): Paper {
  const { code, name, title, office, sessions, minutes, issuedAt, issuedBy, event } = certificate;
  const place = [event.office.municipality, event.office.state?.name].filter(Boolean).join(", ");
  return {
    title: "Constancia de asistencia",
    references: [`Constancia ${sayCode(code)}`, `Evento ${event.code}`],
    issuedAt: issuedAt.toISOString(),
    place: place || "Ciudad de México",
    issuer: [office],
    addressee: [name],
    subject: title,
    body: [
      {
        type: "paragraph",
        text: `Se hace constar que ${name} asistió a «${title}», que convocó ${office}, ${sayDays(certificate)}.`,
      },
      {
        type: "rows",
        rows: [
          { label: "Sesiones a las que asistió", value: saySessions(sessions) },
          { label: "Duración de esas sesiones", value: sayMinutes(minutes) },
        ],
      },
    ],
    signatory: [issuedBy, office],
    verification: [
      { label: "Código", value: sayCode(code) },
      {
        label: "Cómo se comprueba",
        value:
          "El portal expide esta constancia sin firma autógrafa. Vale lo que diga la dirección siguiente, que cualquiera puede abrir sin cuenta: ahí se lee si fue revocada.",
      },
    ],
    ...{ qrAddress: address, qrLead: "Compruebe esta constancia en:", demo },
  };
}

/** A constancia as a tagged PDF, to be saved. */
export async function drawCertificate(certificate: CertificateView): Promise<Attachment & { bytes: Buffer }> {
  const address = whole(verifyPath(certificate.code));
  const bytes = await renderPaper(
    certificatePaper(certificate, { address, demo: getSettings().mode === "demo" }),
  );
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const name = `constancia-${sayCode(certificate.code)}.pdf`;
  return { name, bytes, sha256, mime: "application/pdf", size: bytes.length };
}
