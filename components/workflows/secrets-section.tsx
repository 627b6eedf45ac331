"use client";

import { KeyRound, Plus, RotateCw, Trash2 } from "lucide-react";
import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { PasswordField, TextField } from "@/components/form/text-fields";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { RelativeTime } from "@/components/ui/format";
import { Menu } from "@/components/ui/menu";
import { EmptyState } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { deleteSecret, putSecret } from "@/lib/workflows/actions";
import type { Secret } from "@/lib/workflows/queries";
import { putSecretSchema } from "@/lib/workflows/schema";

type Asked = { what: "add" } | { what: "rotate" | "delete"; secret: Secret };

/** Values that web requests carry: written here, and read by nobody. */
export function SecretsSection({ secrets, scope }: { secrets: Secret[]; scope: OrgScope }) {
  const [asked, ask] = useState<Asked | null>(null);
  const rotated = asked?.what === "rotate" ? asked.secret.name : null;
  return (
    <Section
      title="Secrets"
      description="A web request names one as {{secret.NAME}}. Once saved, nobody reads it back: not even you."
      flush
      actions={
        <Button size="sm" icon={<Plus aria-hidden />} onPress={() => ask({ what: "add" })}>
          Add secret
        </Button>
      }
    >
      {secrets.length === 0 && (
        <EmptyState compact icon={<KeyRound aria-hidden />} title="No secrets yet">
          Keys and passwords of other systems belong here, not in a step.
        </EmptyState>
      )}
      <ul aria-label="Secrets">
        {secrets.map((secret) => (
          <li
            key={secret.id}
            className="flex items-center gap-3 border-b border-separator px-4 py-2 last:border-0"
          >
            <div className="min-w-0 flex-1">
              <p className="font-mono font-medium wrap-break-word">{secret.name}</p>
              <p className="text-xs text-muted">
                {secret.last_four && <>ends in {secret.last_four} · </>}
                written <RelativeTime value={secret.updated_at} />
              </p>
            </div>
            <Menu
              label={`Actions for ${secret.name}`}
              size="sm"
              items={[
                {
                  id: "rotate",
                  label: "Replace the value",
                  icon: <RotateCw aria-hidden />,
                  onAction: () => ask({ what: "rotate", secret }),
                },
                {
                  id: "delete",
                  label: "Delete secret",
                  tone: "danger",
                  icon: <Trash2 aria-hidden />,
                  onAction: () => ask({ what: "delete", secret }),
                },
              ]}
            />
          </li>
        ))}
      </ul>
      <FormDialog
        isOpen={asked?.what === "add" || rotated !== null}
        onOpenChange={() => ask(null)}
        title={rotated ? `Replace ${rotated}` : "Add a secret"}
        submitLabel={rotated ? "Replace" : "Add secret"}
        schema={putSecretSchema}
        action={(input) => putSecret(scope, input)}
        defaultValues={{ name: rotated ?? "", value: "", is_rotation: rotated !== null }}
        onSuccess={(_data, { name }) => toast.success(`${name} is kept`)}
      >
        {(form) => (
          <>
            <TextField
              {...form.field("name")}
              label="Name"
              placeholder="BILLING_KEY"
              isDisabled={rotated !== null}
              autoFocus={rotated === null}
            />
            <PasswordField
              {...form.field("value")}
              label="Value"
              autoComplete="new-password"
              autoFocus={rotated !== null}
            />
          </>
        )}
      </FormDialog>
      {asked?.what === "delete" && (
        <ConfirmDialog
          isOpen
          onOpenChange={() => ask(null)}
          title={`Delete ${asked.secret.name}?`}
          confirmLabel="Delete secret"
          onConfirm={() => deleteSecret(scope, { id: asked.secret.id })}
          onDone={() => toast.success(`${asked.secret.name} is deleted`)}
        >
          It cannot be brought back. Requests that name it fail from now on.
        </ConfirmDialog>
      )}
    </Section>
  );
}
