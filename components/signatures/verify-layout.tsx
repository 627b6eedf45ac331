import type { Route } from "next";
import type { ReactNode } from "react";

import { Wordmark } from "@/components/layout/wordmark";
import { LinkButton } from "@/components/ui/link";

/** The page of somebody without an account: the name, the answer, and nothing that asks to sign in. */
export function VerifyLayout({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="mx-auto grid max-w-4xl gap-6 px-4 py-8">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <Wordmark />
        <LinkButton href={"/verify/offline" as Route} download size="sm" variant="ghost">
          Offline verifier
        </LinkButton>
      </header>
      <h1 className="text-lg font-semibold tracking-tight">{title}</h1>
      {children}
    </main>
  );
}
