import { expect, test } from "vitest";
import { judgeSmtpError } from "#lib/mail/judge-smtp-error.ts";

const said = (responseCode: number, command: string) => ({
  code: "EENVELOPE",
  command,
  responseCode,
  response: `${responseCode} texto`,
});

test.each([
  ["recipient refused for good", said(550, "RCPT TO"), false, "refused"],
  ["recipient refused for now", said(450, "RCPT TO"), false, "unavailable"],
  ["message refused for good", said(554, "DATA"), true, "refused"],
  ["message refused for now", said(451, "DATA"), true, "unavailable"],
  ["the portal's own address refused", said(553, "MAIL FROM"), false, "unavailable"],
  ["the portal's own password refused", said(535, "AUTH PLAIN"), false, "unavailable"],
  ["authentication asked for at the recipient", said(530, "RCPT TO"), false, "unavailable"],
  ["commands out of order", said(503, "RCPT TO"), false, "unavailable"],
  ["no connection", { code: "ESOCKET", command: "CONN" }, false, "unavailable"],
  ["connection lost before the message", { code: "ECONNECTION", command: "CONN" }, false, "unavailable"],
  ["connection lost after the message", { code: "ECONNECTION", command: "CONN" }, true, "unknown"],
  ["no answer after the message", { code: "ETIMEDOUT", command: "CONN" }, true, "unknown"],
  ["an address that is none", { code: "EENVELOPE", command: "API" }, false, "refused"],
  ["anything else before the message", new Error("?"), false, "unavailable"],
  ["anything else after the message", new Error("?"), true, "unknown"],
])("%s", (_, error, handedOver, status) => {
  expect(judgeSmtpError(error, handedOver).status).toBe(status);
});

test("every ending is told in Spanish, whatever the error carries", () => {
  expect(judgeSmtpError(said(550, "RCPT TO"), false).reason).toBe(
    "El servidor de correo respondió: 550 texto",
  );
  expect(judgeSmtpError({ code: "EDNS" }, false).reason).toBe("No se encontró el servidor de correo.");
  expect(judgeSmtpError(new Error("boom"), false).reason).toMatch(/^No se completó/);
});
