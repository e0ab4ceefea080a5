import type { Delivery } from "./delivery.ts";

interface SmtpError {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

const WORDS: Record<string, string> = {
  ECONNECTION: "Se cortó la conexión con el servidor de correo.",
  ESOCKET: "No hubo conexión con el servidor de correo.",
  ETIMEDOUT: "El servidor de correo no respondió a tiempo.",
  EDNS: "No se encontró el servidor de correo.",
  ETLS: "No se pudo cifrar la conexión con el servidor de correo.",
  EAUTH: "El servidor de correo no aceptó el usuario o la contraseña del portal.",
  EENVELOPE: "La dirección no se puede usar para enviar correo.",
};

/** Said of the portal's own account and not of the recipient: another mail would get the same answer. */
const AUTHENTICATION = [530, 534, 535, 538];

/**
 * What an SMTP failure means for the mail (RFC 5321): a 5yz answer to the recipient or to the message is final; a 4yz
 * answer, and anything that happened before the message was handed over, may be tried again; after that, silence leaves
 * a doubt that only a person can settle.
 * @param handedOver whether the message had begun to travel.
 */
export function judgeSmtpError(error: unknown, handedOver: boolean): Exclude<Delivery, { status: "sent" }> {
  const { code = "", command, response, responseCode } = error as SmtpError;
  const reason = response
    ? `El servidor de correo respondió: ${response}`.slice(0, 500)
    : (WORDS[code] ?? UNFORESEEN);
  if (responseCode) {
    const final = responseCode >= 500 && responseCode !== 503 && !AUTHENTICATION.includes(responseCode);
    const aboutThisMail = command === "RCPT TO" || command === "DATA";
    return { status: final && aboutThisMail ? "refused" : "unavailable", reason };
  }
  if (handedOver) return { status: "unknown", reason };
  // Without an answer of the server, these are nodemailer's own refusals: a malformed address, a message too large.
  return { status: code === "EENVELOPE" || code === "EMESSAGE" ? "refused" : "unavailable", reason };
}

const UNFORESEEN = "No se completó la conversación con el servidor de correo.";
