"use client";

import { UserPlus } from "lucide-react";
import { useState } from "react";

import { ComboboxField } from "@/components/form/choice-fields";
import { FormDialog } from "@/components/form/form-dialog";
import { RadioGroupField } from "@/components/form/toggle-fields";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { addMember } from "@/lib/projects/actions";
import type { TeamCandidate } from "@/lib/projects/queries";
import type { ProjectRole } from "@/lib/projects/rules";
import { addMemberSchema } from "@/lib/projects/schema";
import type { Side } from "@/lib/signatures/types";

import { projectRoleOptions } from "./project-role-options";

type AddMemberButtonProps = {
  scope: ProjectScope;
  candidates: TeamCandidate[];
  roles: Record<Side, ProjectRole[]>;
  companies: Record<Side, string | null>;
  refusal: string | null;
};

/** Puts somebody on the team who is there already, on either side. */
export function AddMemberButton({
  scope,
  candidates,
  roles,
  companies,
  refusal,
}: AddMemberButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const nobody = "Everybody of both sides is on the team. Invite somebody by e-mail.";
  const sideOf = (id: string | null) => candidates.find(({ user_id }) => user_id === id)?.side;
  return (
    <>
      <Button
        icon={<UserPlus aria-hidden />}
        disabledReason={refusal ?? (candidates.length === 0 && nobody)}
        onPress={() => setOpen(true)}
      >
        Add person
      </Button>
      <FormDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Add to the team"
        schema={addMemberSchema}
        action={(input) => addMember(scope, input)}
        defaultValues={{ user_id: "" }}
        submitLabel="Add to the team"
        onSuccess={(_, { user_id }) => {
          const added = candidates.find((candidate) => candidate.user_id === user_id);
          toast.success(`${added?.full_name ?? "The person"} is on the team`);
        }}
      >
        {(form) => {
          const side = sideOf(form.hook.watch("user_id"));
          return (
            <>
              <ComboboxField
                {...form.field("user_id")}
                label="Person"
                autoFocus
                placeholder="Find by name"
                options={candidates.map((candidate) => ({
                  value: candidate.user_id,
                  label: candidate.full_name,
                  description: `${candidate.email}, ${companies[candidate.side] ?? candidate.side}`,
                }))}
              />
              {side ? (
                <RadioGroupField
                  {...form.field("role")}
                  label="Role"
                  options={projectRoleOptions(roles[side])}
                />
              ) : (
                <p className="text-muted">The roles to choose from depend on the person's side.</p>
              )}
            </>
          );
        }}
      </FormDialog>
    </>
  );
}
