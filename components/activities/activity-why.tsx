"use client";

import { useEffect, useState } from "react";

import { DescriptionList } from "@/components/ui/description-list";
import { DateTimeText } from "@/components/ui/format";
import { Skeleton } from "@/components/ui/skeleton";
import { explainActivity } from "@/lib/activities/actions";
import {
  type ActivityWhy as Why,
  sayAssignee,
  sayCause,
  sayCondition,
  sayStart,
} from "@/lib/activities/why";
import type { OrgScope } from "@/lib/auth/context";

/** Why an activity exists, asked for when it is opened. */
export function ActivityWhy({ id, scope }: { id: string; scope: OrgScope }) {
  const [why, setWhy] = useState<Why | string | null>(null);
  const { org } = scope;
  useEffect(() => {
    let isHere = true;
    const show = (answer: Why | string) => isHere && setWhy(answer);
    explainActivity({ org }, { id }).then(
      (result) => show(result.ok ? result.data : result.message),
      () => show("The server could not be reached. Try again."),
    );
    return () => {
      isHere = false;
    };
  }, [id, org]);

  if (why === null) return <Skeleton className="h-32 w-full" />;
  if (typeof why === "string") return <p role="alert">{why}</p>;
  return <Reasons why={why} />;
}

function Reasons({ why }: { why: Why }) {
  const { workplan, pattern } = why;
  const assignee = sayAssignee(pattern?.assignee_rule);
  return (
    <div className="grid gap-2">
      <p className="font-medium">{sayCause(why)}</p>
      <DescriptionList
        items={[
          ...(workplan
            ? [
                {
                  label: "Workplan",
                  value: `${workplan.template_name}, version ${workplan.version_number}`,
                },
                {
                  label: "Event",
                  value: (
                    <>
                      {sayStart(why.entity_type, workplan)}
                      <span className="block text-xs text-muted">
                        <DateTimeText value={workplan.started_at} />
                      </span>
                    </>
                  ),
                },
                {
                  label: "Condition",
                  value: sayCondition(why.entity_type, workplan.condition) ?? "None",
                },
              ]
            : []),
          ...(pattern
            ? [
                {
                  label: "Pattern",
                  value: (
                    <>
                      {pattern.name}
                      <code className="block text-xs text-muted">{pattern.code}</code>
                    </>
                  ),
                },
              ]
            : []),
          ...(assignee ? [{ label: "Person", value: assignee }] : []),
          { label: "Made", value: <DateTimeText value={why.created_at} /> },
        ]}
      />
    </div>
  );
}
