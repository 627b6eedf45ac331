"use client";

import { Building2 } from "lucide-react";
import type { Route } from "next";
import { useTransition } from "react";

import { CreateOrganisationButton } from "@/components/administration/create-organisation-button";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { LinkButton, TextLink } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import { setDefaultPlace } from "@/lib/profile/actions";

type Organisation = { id: string; slug: string; name: string; is_default: boolean };

/** The organisations a person reaches, and where they begin after signing in. */
export function OrganisationChoice({
  organisations,
  mayCreate,
}: {
  organisations: Organisation[];
  mayCreate: boolean;
}) {
  if (organisations.length === 0) {
    return (
      <EmptyState
        icon={<Building2 aria-hidden />}
        title="You are in no organisation yet"
        action={mayCreate && <CreateOrganisationButton />}
      >
        Were you invited? Then open the link in that mail.{" "}
        {mayCreate
          ? "Or make an organisation of your own and invite others."
          : "Otherwise ask whoever runs this installation to found your organisation."}
      </EmptyState>
    );
  }
  return (
    <ul className="divide-y divide-separator rounded-lg border border-border bg-surface">
      {organisations.map((organisation) => (
        <Row
          key={organisation.id}
          organisation={organisation}
          isOnly={organisations.length === 1}
        />
      ))}
    </ul>
  );
}

function Row({
  organisation: { id, slug, name, is_default },
  isOnly,
}: {
  organisation: Organisation;
  isOnly: boolean;
}) {
  const [isPending, startTransition] = useTransition();
  const makeDefault = () =>
    startTransition(async () => {
      const result = await setDefaultPlace({ organisation_id: id, project_id: null });
      if (result.ok) toast.success(`You begin in ${name} from now on`);
      else toast.error("It could not be set", { description: result.message });
    });
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
      <Avatar name={name} size="lg" />
      <span className="min-w-40 flex-1">
        <TextLink href={`/${slug}` as Route} tone="quiet" className="font-medium">
          {name}
        </TextLink>
        <span className="block text-xs text-muted">/{slug}</span>
      </span>
      {is_default ? (
        <Badge>You begin here</Badge>
      ) : (
        !isOnly && (
          <Button
            variant="ghost"
            size="sm"
            isPending={isPending}
            onPress={makeDefault}
            aria-label={`Begin in ${name}`}
          >
            Begin here
          </Button>
        )
      )}
      <LinkButton href={`/${slug}` as Route} size="sm" aria-label={`Open ${name}`}>
        Open
      </LinkButton>
    </li>
  );
}
