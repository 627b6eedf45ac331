import type { ReactNode } from "react";

import { Wordmark } from "./wordmark";

/** A page with one thing to do: sign in, accept an invitation. */
export function AuthLayout({
  title,
  description,
  children,
  footer,
}: {
  title: string;
  description?: ReactNode;
  children: ReactNode;
  /** The other way: "New here? Create an account". */
  footer?: ReactNode;
}) {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center px-4 py-10">
      <Wordmark />
      <div className="mt-6 w-full max-w-sm rounded-lg border border-border bg-surface p-6">
        <h1 className="text-base font-semibold">{title}</h1>
        {description && <div className="mt-1 text-muted">{description}</div>}
        <div className="mt-5">{children}</div>
      </div>
      {footer && <div className="mt-4 text-muted">{footer}</div>}
    </main>
  );
}
