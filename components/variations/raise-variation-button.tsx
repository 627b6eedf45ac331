"use client";

import { GitPullRequestArrow } from "lucide-react";
import { useTransition } from "react";

import { Button } from "@/components/ui/button";
import type { ProjectScope } from "@/lib/auth/context";

import { useRaiseVariation } from "./use-raise-variation";

/** Out of a breach in one press: the draft with the new end filled in, or the one that is open already. */
export function RaiseVariationButton({
  scope,
  milestoneId,
  refusal,
}: {
  scope: ProjectScope;
  milestoneId: string;
  refusal: string | null;
}) {
  const [isPending, startTransition] = useTransition();
  const raise = useRaiseVariation(scope, milestoneId);
  return (
    <Button
      size="sm"
      icon={<GitPullRequestArrow aria-hidden />}
      isPending={isPending}
      disabledReason={refusal}
      onPress={() => startTransition(raise)}
    >
      Raise a variation
    </Button>
  );
}
