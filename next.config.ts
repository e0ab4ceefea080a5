import type { NextConfig } from "next";
import { cameraPage, staticHeaders } from "./lib/security/static-headers.ts";

// Every request passes through proxy.ts, which holds its body in memory up to this size and cuts the rest off without
// saying so: room for the largest file and the form around it. The limit itself is told by the upload's own check.
const largestBodyMb = Number(process.env.MAX_UPLOAD_MB ?? 25) + 2;

const asList = (headers: Record<string, string>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // Types are a stage of `npm test`; a start on somebody's machine need not wait for them a second time.
  typescript: { ignoreBuildErrors: true },
  // No picture is resized at request time, so the service that does it is not offered.
  images: { unoptimized: true },
  // Packages with native parts or files of their own, loaded from node_modules as they are.
  serverExternalPackages: [
    "@node-rs/argon2",
    "pdfkit",
    "pdfjs-dist",
    "docx",
    "mammoth",
    "pg",
    "pg-boss",
    "nodemailer",
  ],
  experimental: {
    serverActions: { bodySizeLimit: "1mb" },
    proxyClientMaxBodySize: `${largestBodyMb}mb`,
  },
  // Where a page names no icon, as a mail's does in its preview, browsers ask for this one.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  headers: async () => [
    { source: "/:path*", headers: asList(staticHeaders) },
    // The last one to name a header decides.
    { source: cameraPage.source, headers: asList(cameraPage.headers) },
  ],
};

export default config;
