"use client";

import { Trash2 } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { deleteProject } from "@/lib/projects/actions";

type DeleteProjectProps = {
  scope: ProjectScope;
  project: { name: string; reference: string; lock_version: number };
  /** Why it cannot be deleted by this person, or at all, in words. */
  refusal: string | null;
};

export function DeleteProject({ scope, project, refusal }: DeleteProjectProps) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  return (
    <Section
      title="Delete the project"
      actions={
        <Button
          variant="danger"
          size="sm"
          icon={<Trash2 aria-hidden />}
          disabledReason={refusal}
          onPress={() => setAsking(true)}
        >
          Delete project
        </Button>
      }
    >
      <p className="text-muted">
        {refusal ??
          "Everything in it goes out of everybody's reach, and its reference is never used again. This cannot be undone."}
      </p>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={`Delete ${project.name}?`}
        confirmLabel="Delete project"
        typeToConfirm={project.reference}
        onConfirm={() => deleteProject(scope, { lock_version: project.lock_version })}
        onDone={() => {
          router.push(`/${scope.org}/projects` as Route);
          toast.success(`${project.name} deleted`);
        }}
      >
        Its milestones, deliverables, files and comments go out of everybody's reach, on both sides.
        This cannot be undone.
      </ConfirmDialog>
    </Section>
  );
}
