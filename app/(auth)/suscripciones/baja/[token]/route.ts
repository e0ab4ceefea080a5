import { subscriptionDesk } from "#lib/subscriptions/subscription-desk.ts";
import { managePath } from "#lib/subscriptions/subscription-links.ts";

type Context = { params: Promise<{ token: string }> };

const say = (sentence: string, status: number): Response =>
  new Response(sentence, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });

/** What a mail program sends when its own button is pressed (RFC 8058): nobody is signed in, and the link is all it has. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const form = await request.formData().catch(() => null);
  if (form?.get("List-Unsubscribe") !== "One-Click")
    return say("La solicitud debe traer «List-Unsubscribe=One-Click».", 400);
  const { token } = await params;
  if (await subscriptionDesk.leave(token)) return say("Su suscripción terminó.", 200);
  return say("Ese enlace no es de ninguna suscripción.", 404);
}

/** A person, or a program that looks at links: nothing is done, and there is a page with a button. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return new Response(null, { status: 303, headers: { Location: managePath(encodeURIComponent(token)) } });
}
