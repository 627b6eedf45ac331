import { FileQuestion } from "lucide-react";
import type { Metadata } from "next";

import { LinkButton } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";

export const metadata: Metadata = { title: "Not found" };

/** What a person may not see does not exist for them: the same page for both. */
export default function NotFound() {
  return (
    <main>
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        icon={<FileQuestion aria-hidden />}
        title="There is nothing here"
        action={
          <LinkButton href="/" variant="primary">
            Go to the start
          </LinkButton>
        }
      >
        It may have been removed, the address may be wrong, or it belongs to someone else.
      </EmptyState>
    </main>
  );
}
