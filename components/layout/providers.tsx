"use client";

import { I18nProvider, RouterProvider } from "@heroui/react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";

import { Toaster } from "@/components/ui/toast";

/**
 * Around everything, once. Menus and lists navigate through the app's router, and the locale is
 * said aloud, so that the server and the browser render the same text.
 */
export function Providers({ children }: { children: ReactNode }) {
  const router = useRouter();
  return (
    <RouterProvider navigate={(href) => router.push(href as Route)}>
      <I18nProvider locale="en-GB">
        {children}
        <Toaster />
      </I18nProvider>
    </RouterProvider>
  );
}
