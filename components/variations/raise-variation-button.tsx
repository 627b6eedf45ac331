"use client";

import { GitPullRequestArrow } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";

import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { UNREACHABLE } from "@/lib/action-result";
import type { ProjectScope } from "@/lib/auth/context";
import { raiseVariation } from "@/lib/variations/actions";

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
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  // One id for as long as the button stands: pressing again finds what the first press made.
  const [id] = useState(() => crypto.randomUUID());

  const raise = () =>
    startTransition(async () => {
      const result = await raiseVariation(scope, { id, milestone_id: milestoneId }).catch(
        () => UNREACHABLE,
      );
      if (result.ok)
        router.push(
          `/${scope.org}/projects/${scope.project}/variations/${result.data.reference}` as Route,
        );
      else toast.error("The variation could not be raised", { description: result.message });
    });

  return (
    <Button
      size="sm"
      icon={<GitPullRequestArrow aria-hidden />}
      isPending={isPending}
      disabledReason={refusal}
      onPress={raise}
    >
      Raise a variation
    </Button>
  );
}
