import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { PORTAL_NAME, PORTAL_PURPOSE } from "#lib/kernel/portal-name.ts";
import { readNonce } from "#lib/security/read-nonce.ts";
import "./globals.css";

// The nonce of the content policy is born with each request, so no page may be drawn at build time.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: PORTAL_NAME, template: `%s · ${PORTAL_NAME}` },
  description: PORTAL_PURPOSE,
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = { themeColor: "#611232", width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = readNonce((await headers()).get("Content-Security-Policy"));
  return (
    <html lang="es-MX">
      <body>
        {children}
        {/* A browser shows the page's own code no nonce: what it says of it is never what the server sent. */}
        <script src="/reading.js" defer nonce={nonce} suppressHydrationWarning />
      </body>
    </html>
  );
}
