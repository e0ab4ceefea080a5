import { getDatabase } from "#lib/kernel/db.ts";

/** The token in the last mail queued for an address, as its reader would find it. */
export async function lastToken(email: string): Promise<string> {
  const mail = await getDatabase().outgoingMail.findFirstOrThrow({
    where: { to: email, text: { contains: "http" } },
    orderBy: { createdAt: "desc" },
  });
  return /\/([\w-]{43})\s/.exec(mail.text)![1]!;
}
