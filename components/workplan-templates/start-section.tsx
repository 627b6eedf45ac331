"use client";

import { Pencil } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { OrgScope } from "@/lib/auth/context";
import { conditionWords } from "@/lib/workplan-templates/conditions";
import type { TemplateRecord } from "@/lib/workplan-templates/queries";
import { eventWords } from "@/lib/workplan-templates/rules";

import { FaultLine } from "./fault-line";
import { StartDialog } from "./start-dialog";

type StartSectionProps = { record: TemplateRecord; scope: OrgScope; refusal: string | null };

/** When the template starts, and for which records. */
export function StartSection({ record, scope, refusal }: StartSectionProps) {
  const [isOpen, setOpen] = useState(false);
  const { template, faults } = record;
  const own = faults.filter(
    ({ pattern_id, code }) => pattern_id === null && code !== "no_activities",
  );
  return (
    <Section
      title="When it starts"
      actions={
        <Button
          size="sm"
          icon={<Pencil aria-hidden />}
          disabledReason={refusal}
          onPress={() => setOpen(true)}
        >
          Change
        </Button>
      }
    >
      <DescriptionList
        items={[
          { label: "Event", value: eventWords(template) },
          {
            label: "Only if",
            value: template.condition
              ? conditionWords(template.entity_type, template.condition)
              : "Always",
          },
          { label: "Code", value: <code className="font-mono text-xs">{template.code}</code> },
          { label: "Description", value: template.description },
        ]}
      />
      {own.map((fault) => (
        <FaultLine key={fault.code + fault.message} fault={fault} />
      ))}
      <StartDialog record={record} scope={scope} isOpen={isOpen} onOpenChange={setOpen} />
    </Section>
  );
}
