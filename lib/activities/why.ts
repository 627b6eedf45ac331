import { type Condition, conditionWords } from "@/lib/workplan-templates/conditions";
import { eventWords, type RootType } from "@/lib/workplan-templates/rules";

/** What `explain_activity` answers. */
export type ActivityWhy = {
  cause: "initial" | "phase" | "complete" | "skip" | "timeout" | "moved" | "manual";
  created_at: string;
  created_by: string | null;
  entity_type: string;
  entity_name: string;
  workplan: {
    template_name: string;
    version_number: number;
    event: "create" | "status_change" | "workflow";
    event_from: string | null;
    event_to: string | null;
    started_at: string;
    condition: Condition | null;
  } | null;
  pattern: {
    code: string;
    name: string;
    phase?: string;
    target_days?: number;
    assignee_rule?: string;
    is_mandatory?: boolean;
  } | null;
  predecessor: { subject: string; status: string; delay_days: number | null } | null;
};

type Started = {
  event: "create" | "status_change" | "workflow";
  event_from: string | null;
  event_to: string | null;
};

/** What starts a workplan, in words; a workplan is only ever about a root record. */
export function sayStart(recordType: string, { event, event_from, event_to }: Started): string {
  if (event === "workflow") return "When a workflow starts it";
  return eventWords({
    entity_type: recordType as RootType,
    trigger_event: event,
    from_status: event_from,
    to_status: event_to,
  });
}

/** A workplan's condition in words; null where there is none. */
export function sayCondition(recordType: string, condition: Condition | null): string | null {
  return condition && conditionWords(recordType as RootType, condition);
}

/** Why it was made, as one sentence. */
export function sayCause({ cause, predecessor, pattern, created_by }: ActivityWhy): string {
  const before = predecessor ? `“${predecessor.subject}”` : "the one before it";
  switch (cause) {
    case "manual":
      return `${created_by ?? "Somebody"} added it by hand.`;
    case "initial":
      return "It starts with the workplan.";
    case "phase":
      return `It starts with the phase ${pattern?.phase ?? ""}, once everything before is done.`;
    case "complete":
      return `It follows ${before} when that is completed${delay(predecessor)}.`;
    case "skip":
      return `It follows ${before} when that is skipped${delay(predecessor)}.`;
    case "timeout":
      return `It follows ${before} when that is late${delay(predecessor)}.`;
    case "moved":
      return "It came with a newer version of the workplan.";
  }
}

function delay(predecessor: ActivityWhy["predecessor"]): string {
  const days = predecessor?.delay_days ?? 0;
  if (days === 0) return "";
  return days === 1 ? ", one working day later" : `, ${days} working days later`;
}

const ASSIGNEES: Record<string, string> = {
  owner: "The record's owner gets it.",
  creator: "Whoever added the record gets it.",
  person: "A named person gets it.",
  role: "It goes round a role: whoever has the least open.",
  nobody: "Nobody gets it by itself.",
};

/** Who gets it by the template's rule, in words. */
export function sayAssignee(rule: string | undefined): string | null {
  return (rule && ASSIGNEES[rule]) ?? null;
}
