import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // Packages with native parts or files of their own, loaded from node_modules as they are.
  serverExternalPackages: ["@node-rs/argon2", "pdfkit", "pdfjs-dist", "docx", "mammoth", "pg", "pg-boss", "nodemailer"],
  experimental: {
    serverActions: { bodySizeLimit: "1mb" },
  },
};

export default config;
