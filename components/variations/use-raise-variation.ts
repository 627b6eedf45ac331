import { useRouter } from "next/navigation";
import { useState } from "react";

import { toast } from "@/components/ui/toast";
import { UNREACHABLE } from "@/lib/action-result";
import type { ProjectScope } from "@/lib/auth/context";
import { raiseVariation } from "@/lib/variations/actions";

import { variationHref } from "./variation-href";

/**
 * Raises a variation out of a milestone's breach, and goes there. One id for as long as the caller stands: raising again
 * finds what was raised first.
 */
export function useRaiseVariation(scope: ProjectScope, milestone_id: string) {
  const router = useRouter();
  const [id] = useState(() => crypto.randomUUID());
  return async () => {
    const raised = await raiseVariation(scope, { id, milestone_id }).catch(() => UNREACHABLE);
    if (raised.ok) router.push(variationHref(scope, raised.data.reference));
    else toast.error("The variation could not be raised", { description: raised.message });
  };
}
