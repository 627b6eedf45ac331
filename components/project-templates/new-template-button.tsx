import { Plus } from "lucide-react";
import type { Route } from "next";

import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link";

/** Leads to the page where a template is made; `refusal` is why this person may not, in words. */
export function NewTemplateButton({ org, refusal }: { org: string; refusal: string | null }) {
  if (refusal)
    return (
      <Button variant="primary" icon={<Plus aria-hidden />} disabledReason={refusal}>
        New template
      </Button>
    );
  return (
    <LinkButton
      variant="primary"
      icon={<Plus aria-hidden />}
      href={`/${org}/settings/templates/new` as Route}
    >
      New template
    </LinkButton>
  );
}
