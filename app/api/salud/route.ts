import { checkHealth } from "#lib/health/check-health.ts";
import portal from "../../../package.json" with { type: "json" };

export const dynamic = "force-dynamic";

/** For whoever watches the portal: 200 when it can serve, 503 when it cannot. */
export async function GET(): Promise<Response> {
  const health = await checkHealth();
  const status = health.estado === "bien" ? 200 : 503;
  return Response.json(
    { ...health, version: portal.version },
    { status, headers: { "Cache-Control": "no-store" } },
  );
}
