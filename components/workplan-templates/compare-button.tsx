"use client";

import { GitCompareArrows } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { OrgScope } from "@/lib/auth/context";
import type { TemplateRecord } from "@/lib/workplan-templates/queries";

import { CompareVersions } from "./compare-versions";
import type { Assignees } from "./template-options";

type CompareProps = { record: TemplateRecord; scope: OrgScope; assignees: Assignees };

/** What differs between two versions, or between a version and the draft. */
export function CompareButton(props: CompareProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" icon={<GitCompareArrows aria-hidden />} onPress={() => setOpen(true)}>
        Compare
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Compare versions"
        description="Activities are matched by their pattern."
        size="xl"
      >
        <CompareVersions {...props} />
      </Dialog>
    </>
  );
}
