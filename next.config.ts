import type { NextConfig } from "next";

const nextConfig: NextConfig = {
  // Two builds (a development server beside a test run) can live in one working tree.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // `npm run check` compiles everything, with the types of the routes as they are. A build would also
  // read what other builds in this tree left behind, about pages that may be gone.
  typescript: { ignoreBuildErrors: true },
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // In development Next prints what actions are called with: passwords, and the tokens of links.
  logging: { serverFunctions: false },
  // A file of 5 MB that is imported comes as one call.
  experimental: { serverActions: { bodySizeLimit: "8mb" } },
  // Headers that are the same for every answer. The content security policy changes with each
  // request and is set in `proxy.ts`.
  async headers() {
    return [
      {
        source: "/:path*",
        headers: [
          // Browsers heed it over https only.
          { key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" },
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "X-Frame-Options", value: "DENY" },
          { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
          {
            key: "Permissions-Policy",
            value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
          },
        ],
      },
      // What the API hands out is shown or saved, and never runs, whoever sent it.
      {
        source: "/api/:path*",
        headers: [{ key: "Content-Security-Policy", value: "sandbox; default-src 'none'" }],
      },
    ];
  },
};

export default nextConfig;
