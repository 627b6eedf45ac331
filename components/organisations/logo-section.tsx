"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";

import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { FileDrop } from "@/components/ui/file-drop";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/action-result";
import type { OrgScope } from "@/lib/auth/context";
import { removeLogo } from "@/lib/organisations/actions";
import { LOGO, logoHref } from "@/lib/organisations/logo";
import type { OrganisationDetails } from "@/lib/organisations/queries";

type LogoSectionProps = { details: OrganisationDetails; scope: OrgScope; isReadOnly: boolean };

export function LogoSection({ details, scope, isReadOnly }: LogoSectionProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [error, setError] = useState<string | null>(null);
  const href = logoHref(details.slug, details.logo_path);

  const run = (change: () => Promise<ActionResult<unknown>>, done: string) =>
    startTransition(async () => {
      setError(null);
      const result = await change();
      if (!result.ok) return setError(result.message);
      toast.success(done);
      router.refresh();
    });
  const upload = ([file]: File[]) =>
    file && run(() => send(`/api/organisations/${scope.org}/logo`, file), "Logo saved");
  const remove = () =>
    run(() => removeLogo(scope, { lock_version: details.lock_version }), "Logo removed");

  return (
    <Section
      title="Logo"
      description="Shown at the top of every page, for both sides."
      actions={
        href &&
        !isReadOnly && (
          <Button size="sm" icon={<Trash2 aria-hidden />} isPending={isPending} onPress={remove}>
            Remove
          </Button>
        )
      }
    >
      <div className="grid gap-3" aria-busy={isPending}>
        {href ? (
          // oxlint-disable-next-line nextjs/no-img-element -- served with the person's own rights, so not optimised
          <img
            src={href}
            alt={`Logo of ${details.name}`}
            className="max-h-20 max-w-60 self-start"
          />
        ) : (
          <p className="text-muted">No logo yet: initials stand for it.</p>
        )}
        {error && <Banner tone="danger" title={error} />}
        {!isReadOnly && (
          <FileDrop
            label={href ? "Drop a new logo here, or choose one" : "Drop a logo here, or choose one"}
            hint={LOGO.words}
            accept=".png,.jpg,.jpeg,.webp"
            maxBytes={LOGO.maxBytes}
            multiple={false}
            isDisabled={isPending}
            onFiles={upload}
          />
        )}
      </div>
    </Section>
  );
}

async function send(address: string, file: File): Promise<ActionResult<unknown>> {
  try {
    const response = await fetch(address, { method: "PUT", body: file });
    return (await response.json()) as ActionResult<unknown>;
  } catch {
    return {
      ok: false,
      code: "unreachable",
      message: "The server could not be reached, so the logo was not saved. Try again.",
    };
  }
}
