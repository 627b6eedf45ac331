import type { ReactNode } from "react";

import { Banner } from "@/components/ui/banner";

/** Says why a page of settings can be read here and not changed, and what can be done instead. */
export function ReadOnlyNotice({ reason, action }: { reason: string; action?: ReactNode }) {
  return (
    <Banner tone="neutral" title="You can read this, not change it" action={action}>
      {reason}
    </Banner>
  );
}
