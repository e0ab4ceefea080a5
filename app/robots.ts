import type { MetadataRoute } from "next";

/**
 * All that is public may be found by a search engine. Lists narrowed by more than one thing are without number and hold
 * nothing that the others have not: they are left out, as are the files and the way in.
 */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: ["/acceso", "/api/", "/*?*&"] } };
}
