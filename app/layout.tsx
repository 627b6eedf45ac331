import "./globals.css";

import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { type ReactNode, Suspense } from "react";

import { readPreferences } from "@/components/layout/preferences";
import { Providers } from "@/components/layout/providers";

export const metadata: Metadata = {
  title: { template: "%s · Countersign", default: "Countersign" },
  description: "Delivery between a supplier and its customers, on one record that both sides sign.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fafafa" },
    { media: "(prefers-color-scheme: dark)", color: "#0f0f12" },
  ],
};

/**
 * The boundary stands above <html> on purpose. The policy of `proxy.ts` trusts scripts by a nonce
 * that is new with each answer, and markup made at build time could not carry it; with nothing
 * above the boundary there is no such markup, and every document is rendered for its request.
 * Functions with `use cache` still cache data, and below here Suspense streams as usual.
 */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <Document>{children}</Document>
    </Suspense>
  );
}

async function Document({ children }: { children: ReactNode }) {
  const [cookieJar, requestHeaders] = await Promise.all([cookies(), headers()]);
  const { theme } = readPreferences(cookieJar);
  return (
    <html
      lang="en"
      data-theme={theme === "system" ? undefined : theme}
      className={`${GeistSans.variable} ${GeistMono.variable}`}
    >
      <head>
        {/* Where React Aria looks for the nonce of the style elements it makes. */}
        <meta property="csp-nonce" nonce={requestHeaders.get("x-nonce") ?? undefined} />
      </head>
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
