"use client";

import { Pin } from "lucide-react";
import { useTransition } from "react";

import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { setDefaultOrganisation } from "@/lib/organisations/actions";

/** Where the person lands after signing in: theirs to choose, whatever their role. */
export function DefaultOrganisation({ scope, isDefault }: { scope: OrgScope; isDefault: boolean }) {
  const [isPending, startTransition] = useTransition();
  const makeDefault = () =>
    startTransition(async () => {
      const result = await setDefaultOrganisation(scope, {});
      if (result.ok) toast.success("You now start here");
      else toast.error("It could not be made the default", { description: result.message });
    });
  return (
    <Section
      title="Where you start"
      description="Only for you: the organisation you see first after signing in."
      actions={
        <Button
          size="sm"
          icon={<Pin aria-hidden />}
          isPending={isPending}
          disabledReason={isDefault && "This is where you start already."}
          onPress={makeDefault}
        >
          Make default
        </Button>
      }
    >
      <p className="text-muted">
        {isDefault ? "You start in this organisation." : "You start in another organisation."}
      </p>
    </Section>
  );
}
