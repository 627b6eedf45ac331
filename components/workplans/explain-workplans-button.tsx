"use client";

import { CircleHelp } from "lucide-react";
import { useEffect, useState } from "react";

import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DateTimeText } from "@/components/ui/format";
import { Skeleton } from "@/components/ui/skeleton";
import type { RecordType } from "@/lib/activities/records";
import { sayCondition, sayStart } from "@/lib/activities/why";
import type { OrgScope } from "@/lib/auth/context";
import { explainWorkplans } from "@/lib/workplans/actions";
import type { WorkplanWhy } from "@/lib/workplans/queries";
import { sayReason } from "@/lib/workplans/rules";

type RecordKey = { record_type: RecordType; record_id: string };

/** Which templates there are for such a record, and why each started here or did not. */
export function ExplainWorkplansButton({ record, scope }: { record: RecordKey; scope: OrgScope }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        variant="ghost"
        icon={<CircleHelp aria-hidden />}
        onPress={() => setOpen(true)}
      >
        Why these?
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Why did a workplan start, or not?"
        description="Every template for records of this kind."
        size="lg"
      >
        <Explanation {...record} scope={scope} />
      </Dialog>
    </>
  );
}

function Explanation({ record_type, record_id, scope }: RecordKey & { scope: OrgScope }) {
  const [answer, setAnswer] = useState<WorkplanWhy[] | string | null>(null);
  const { org } = scope;
  useEffect(() => {
    let isHere = true;
    const show = (next: WorkplanWhy[] | string) => isHere && setAnswer(next);
    explainWorkplans({ org }, { record_type, record_id }).then(
      (result) => show(result.ok ? result.data : result.message),
      () => show("The server could not be reached. Try again."),
    );
    return () => {
      isHere = false;
    };
  }, [org, record_type, record_id]);

  if (answer === null) return <Skeleton className="h-32 w-full" />;
  if (typeof answer === "string") return <p role="alert">{answer}</p>;
  if (answer.length === 0)
    return <p>There is no template for records of this kind, so nothing can start.</p>;
  return (
    <ul className="grid gap-3">
      {answer.map((why) => (
        <li
          key={why.template_id + (why.workplan_id ?? "")}
          className="rounded-lg border border-border p-3"
        >
          <Template why={why} recordType={record_type} />
        </li>
      ))}
    </ul>
  );
}

function Template({ why, recordType }: { why: WorkplanWhy; recordType: RecordType }) {
  const { template_name, version_number, reason, started_at } = why;
  const condition = sayCondition(recordType, why.condition);
  const isStarted = why.workplan_id !== null;
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        {template_name}
        {version_number && <Badge>Version {version_number}</Badge>}
        <Badge tone={isStarted ? "success" : "neutral"}>
          {isStarted ? "Started" : "Not started"}
        </Badge>
      </p>
      <p>
        {sayReason(reason)} {started_at && <DateTimeText value={started_at} />}
      </p>
      <p className="text-xs text-muted">
        {isStarted ? "What happened" : "What starts it"}: {sayStart(recordType, why)}
        {condition && `. Condition: ${condition}`}
      </p>
    </div>
  );
}
