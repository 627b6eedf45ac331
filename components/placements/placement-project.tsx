"use client";

import { FolderPlus, X } from "lucide-react";
import type { Route } from "next";
import { useState, useTransition } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { RecordField } from "@/components/lookups/record-field";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { TextLink } from "@/components/ui/link";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { placeOnProject } from "@/lib/placements/actions";
import type { PlacementRecord } from "@/lib/placements/queries";
import { chooseProjectSchema } from "@/lib/placements/schema";

type Props = {
  record: PlacementRecord;
  scope: OrgScope;
  /** Why nobody, or this person not, in words. */
  refusal: string | null;
};

/** The project of ours that the placed person works on. */
export function PlacementProject({ record, scope, refusal }: Props) {
  const { placement, project } = record;
  const { id, candidate_name: name } = placement;
  const [isChoosing, setChoosing] = useState(false);
  const [isPending, startTransition] = useTransition();
  const takeOff = () =>
    startTransition(async () => {
      const result = await placeOnProject(scope, { placement_id: id, project_id: null });
      if (result.ok) toast.success(`${name} is off the project`);
      else toast.error("That was not done", { description: result.message });
    });
  return (
    <Section
      title="Project"
      actions={
        placement.project_id ? (
          <Button
            size="sm"
            icon={<X aria-hidden />}
            disabledReason={refusal}
            isPending={isPending}
            onPress={takeOff}
          >
            Take off
          </Button>
        ) : (
          <Button
            size="sm"
            icon={<FolderPlus aria-hidden />}
            disabledReason={refusal}
            onPress={() => setChoosing(true)}
          >
            Place on project
          </Button>
        )
      }
    >
      <ProjectName {...{ placement, project, scope }} />
      <FormDialog
        isOpen={isChoosing}
        onOpenChange={setChoosing}
        title={`Place ${name} on a project`}
        schema={chooseProjectSchema}
        action={(input) => placeOnProject(scope, input)}
        defaultValues={{ placement_id: id, project_id: "" }}
        submitLabel="Place on project"
        onSuccess={() => toast.success(`${name} is on the project`)}
      >
        {(form) => (
          <RecordField
            {...form.field("project_id")}
            label="Project"
            kind="project"
            scope={scope}
            autoFocus
          />
        )}
      </FormDialog>
    </Section>
  );
}

function ProjectName({
  placement,
  project,
  scope,
}: Pick<PlacementRecord, "placement" | "project"> & { scope: OrgScope }) {
  if (project)
    return (
      <TextLink href={`/${scope.org}/projects/${encodeURIComponent(project.reference)}` as Route}>
        {project.reference} {project.name}
      </TextLink>
    );
  return (
    <p className="text-muted">
      {placement.project_id
        ? "On a project that you do not reach."
        : "Not on a project of ours. They may work for the account alone."}
    </p>
  );
}
