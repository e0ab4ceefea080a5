import { subscriptionDesk } from "#lib/subscriptions/subscription-desk.ts";

type Context = { params: Promise<{ token: string }> };

/** What is kept of a person, for who has their link. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const data = await subscriptionDesk.exportOwn((await params).token);
  if (!data) return new Response("Ese enlace ya no sirve.", { status: 404 });
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="mi-suscripcion.json"',
    },
  });
}
