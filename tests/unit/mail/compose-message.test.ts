import { expect, it } from "vitest";
import { composeMessage } from "#lib/mail/compose-message.ts";

const sender = { address: "avisos@portal.ejemplo.mx", appUrl: "https://portal.ejemplo.mx", demo: true };
const letter = { id: "1", to: "ana@ejemplo.mx", subject: "Boletín 3", text: "Texto" };
const compose = async (more: object) =>
  (await composeMessage({ ...letter, ...more }, sender))
    .toString()
    .replace(/=\r\n/g, "")
    .replace(/\r\n\s+/g, " ");

it("a message to many has what a mail program's own button needs (RFC 8058), and its two forms", async () => {
  const leaveUrl = `https://portal.ejemplo.mx/suscripciones/baja/${"a".repeat(80)}`;
  const raw = await compose({ html: "<p>Texto</p>", leaveUrl });
  expect(raw).toContain(`List-Unsubscribe: <${leaveUrl}>`);
  expect(raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(raw).toContain("List-ID: <avisos.portal.ejemplo.mx>");
  expect(raw).toContain("multipart/alternative");
});

it("a message to one has none of that", async () => {
  const raw = await compose({});
  expect(raw).not.toMatch(/List-|multipart|Precedence/);
  expect(raw).toContain("Auto-Submitted: auto-generated");
});
