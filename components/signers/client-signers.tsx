"use client";

import { UserPlus } from "lucide-react";
import { useState } from "react";

import { ComboboxField } from "@/components/form/choice-fields";
import { FormDialog } from "@/components/form/form-dialog";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { appointSigner, removeSigner } from "@/lib/signers/actions";
import type { ClientProjectSigners, Signer } from "@/lib/signers/queries";
import { appointSignerSchema } from "@/lib/signers/schema";

import { SignerRequests } from "./signer-requests";

/** Who signs for the company in one of its projects: its administrators appoint and remove them here. */
export function ClientSigners({
  project,
  scope,
}: {
  project: ClientProjectSigners;
  scope: OrgScope;
}) {
  const [isAppointing, setAppointing] = useState(false);
  const { id, reference, name, candidates, requests } = project;
  const signers = project.signers.filter(({ side }) => side === "customer");
  return (
    <div className="grid gap-3">
      <Section
        title={`Signers for ${reference} ${name}`}
        flush
        actions={
          <Button
            size="sm"
            icon={<UserPlus aria-hidden />}
            disabledReason={
              candidates.length === 0 && "Everybody of your company signs here already."
            }
            onPress={() => setAppointing(true)}
          >
            Appoint
          </Button>
        }
      >
        {signers.length === 0 ? (
          <p className="px-4 py-3 text-muted">
            Nobody signs for your company here yet. Until somebody does, nothing that needs your
            signature can take effect.
          </p>
        ) : (
          <ul>
            {signers.map((signer) => (
              <li
                key={signer.user_id}
                className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-separator px-4 py-2 last:border-0"
              >
                <div className="min-w-0 flex-1 basis-64">
                  <p className="font-medium">{signer.name}</p>
                  <p className="text-xs text-muted">{signer.words}</p>
                </div>
                <RemoveSigner
                  signer={signer}
                  projectId={id}
                  scope={scope}
                  isLast={signers.length === 1}
                />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <SignerRequests requests={requests} scope={scope} />
      <FormDialog
        isOpen={isAppointing}
        onOpenChange={setAppointing}
        title={`Appoint a signer for ${reference}`}
        description="They review and sign for your company in this project. It is written in the project's ledger, and your colleagues on the project are told."
        schema={appointSignerSchema}
        action={(input) => appointSigner(scope, input)}
        defaultValues={{ project_id: id, user_id: "" }}
        submitLabel="Appoint"
        onSuccess={() => toast.success("Appointed, and written in the project's ledger")}
      >
        {(form) => (
          <ComboboxField
            {...form.field("user_id")}
            label="Person"
            autoFocus
            placeholder="Find by name"
            options={candidates.map(({ user_id, name: label }) => ({ value: user_id, label }))}
          />
        )}
      </FormDialog>
    </div>
  );
}

function RemoveSigner({
  signer: { user_id, name },
  projectId,
  scope,
  isLast,
}: {
  signer: Signer;
  projectId: string;
  scope: OrgScope;
  isLast: boolean;
}) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button
        size="sm"
        disabledReason={isLast && "The last person who signs stays. Appoint somebody else first."}
        onPress={() => setAsking(true)}
      >
        Remove
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={`Remove ${name} as a signer?`}
        confirmLabel="Remove"
        onConfirm={() => removeSigner(scope, { project_id: projectId, user_id })}
        onDone={() => toast.success(`${name} no longer signs`)}
      >
        They stay on the project as viewer. What they signed stands. It is written in the project's
        ledger, and they are told.
      </ConfirmDialog>
    </>
  );
}
