import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { PORTAL_NAME, PORTAL_PURPOSE } from "#lib/kernel/portal-name.ts";
import "./globals.css";

// The nonce of the content policy is born with each request, so no page may be drawn at build time.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: PORTAL_NAME, template: `%s · ${PORTAL_NAME}` },
  description: PORTAL_PURPOSE,
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = { themeColor: "#611232", width: "device-width", initialScale: 1 };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="es-MX">
      <body>{children}</body>
    </html>
  );
}
