"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";

import { CreateButton } from "@/components/ui/create-button";
import { Section } from "@/components/ui/card";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import type { CandidateSkill } from "@/lib/candidates/queries";
import { removeSkill } from "@/lib/candidates/skill-actions";

import { SKILL_LEVEL } from "./candidate-words";
import { AddSkillDialog, EditSkillDialog } from "./skill-dialogs";

type Props = {
  candidateId: string;
  skills: CandidateSkill[];
  scope: OrgScope;
  refusal: string | null;
};

/** What a candidate can do, how well and for how long. */
export function SkillsSection({ candidateId, skills, scope, refusal }: Props) {
  const [editing, setEditing] = useState<CandidateSkill | null>(null);
  const remove = async ({ id, name }: CandidateSkill) => {
    const result = await removeSkill(scope, { id });
    if (result.ok) toast.success(`${name} removed`);
    else toast.error(`${name} was not removed`, { description: result.message });
  };
  const blocked = refusal ? { disabledReason: refusal } : {};
  return (
    <Section
      title="Skills"
      flush
      actions={
        <CreateButton label="Add skill" variant="secondary" size="sm" refusal={refusal}>
          {(dialog) => <AddSkillDialog candidateId={candidateId} scope={scope} {...dialog} />}
        </CreateButton>
      }
    >
      {skills.length === 0 && <p className="px-4 py-3 text-muted">None noted yet.</p>}
      <ul>
        {skills.map((skill) => (
          <li
            key={skill.id}
            className="flex min-h-10 flex-wrap items-center gap-x-4 border-b border-separator px-4 py-1 last:border-0"
          >
            <span className="min-w-0 flex-1 basis-40 font-medium">{skill.name}</span>
            <span>{SKILL_LEVEL[skill.level]}</span>
            <span className="w-20 text-end text-muted">
              {skill.years !== null && (skill.years === 1 ? "1 year" : `${skill.years} years`)}
            </span>
            <Menu
              label={`Actions for ${skill.name}`}
              size="sm"
              items={[
                {
                  id: "edit",
                  label: "Edit",
                  icon: <Pencil aria-hidden />,
                  onAction: () => setEditing(skill),
                  ...blocked,
                },
                {
                  id: "remove",
                  label: "Remove",
                  tone: "danger",
                  icon: <Trash2 aria-hidden />,
                  onAction: () => void remove(skill),
                  ...blocked,
                },
              ]}
            />
          </li>
        ))}
      </ul>
      {editing && (
        <EditSkillDialog
          skill={editing}
          scope={scope}
          isOpen
          onOpenChange={() => setEditing(null)}
        />
      )}
    </Section>
  );
}
