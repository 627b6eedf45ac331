"use client";

import { useEffect } from "react";

import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/states";

/** A page that broke. The server's own words never come here; the digest finds them in its log. */
export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <ErrorState
      title="Something went wrong on our side"
      action={
        <Button variant="primary" onPress={retry}>
          Try again
        </Button>
      }
      {...(error.digest && { reference: error.digest })}
    >
      This page could not be shown. Nothing was lost; if it happens again, tell us the reference.
    </ErrorState>
  );
}
