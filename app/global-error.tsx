"use client";

import "./globals.css";

import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/states";

/** When even the layout broke: a document of its own. */
export default function GlobalError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Countersign</title>
        <main>
          <ErrorState
            title="Something went wrong on our side"
            action={
              <Button variant="primary" onPress={retry}>
                Try again
              </Button>
            }
            {...(error.digest && { reference: error.digest })}
          >
            The application could not be shown. Nothing was lost; if it happens again, tell us the
            reference.
          </ErrorState>
        </main>
      </body>
    </html>
  );
}
