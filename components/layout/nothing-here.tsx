import { FileQuestion } from "lucide-react";

import { LinkButton } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";

/** What a person may not see does not exist for them: the same words for both. */
export function NothingHere() {
  return (
    <>
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
    </>
  );
}
