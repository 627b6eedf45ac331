import type { AuditLine } from "./describe";
import { own, tableName } from "./vocabulary";

/*
 * Acts: changes that a person knows by their own word. "Ada submitted it for review" says more than
 * a status that went from one value to another, and the columns that moved with it say nothing new.
 */

export type Tone = "neutral" | "info" | "success" | "warning" | "danger";

export type Act = {
  /** After the actor's name: "submitted it for review". */
  text: string;
  tone: Tone;
  /** What the person said about it. */
  note?: string;
  /** What many of the same are told by together: "ticked “Draft” and “Review”", "ticked 5 tasks". */
  part?: { verb: string; noun: string; name: string };
};

/** `it` is what the record is called in this sentence. */
type Reader = (line: AuditLine, it: string, names: Record<string, string>) => Act[];

/** The acts in a line; empty when it is a plain change, null when the line says nothing to a reader. */
export function readActs(line: AuditLine, it: string, names: Record<string, string>): Act[] | null {
  if (own(SILENT, line.table_name)?.(line)) return null;
  const signed = readSignatures(line, it);
  return [...signed, ...(own(READERS, line.table_name)?.(line, it, names) ?? [])];
}

const of = (it: string) => (it === "it" ? "" : ` of ${it}`);
const on = (it: string) => (it === "it" ? "" : ` on ${it}`);
const act = (text: string, tone: Tone = "neutral", note?: unknown): Act => ({
  text,
  tone,
  ...(typeof note === "string" && { note }),
});
const after = (line: AuditLine, column: string) => line.changes[column]?.[1];
const before = (line: AuditLine, column: string) => line.changes[column]?.[0];

const SILENT: Record<string, (line: AuditLine) => boolean> = {
  deliverable_tasks: ({ verb, changes }) =>
    verb === "changed" && Object.keys(changes).every((column) => column === "sort_order"),
  // Goes with the link, which has its own line.
  deliverable_kpi_assessments: ({ verb }) => verb === "deleted",
  deliverable_qs_assessments: ({ verb }) => verb === "deleted",
};

/** Records of sales and recruiting, which move from stage to stage. */
export const STAGED_TABLES = [
  "accounts",
  "candidates",
  "deals",
  "interviews",
  "jobs",
  "leads",
  "offers",
  "placements",
  "submissions",
] as const;

/** How reaching a stage reads; blue, "in progress", where it is neither good nor bad. */
const STAGE_TONES: Record<string, Tone> = {
  accepted: "success",
  active: "success",
  completed: "success",
  customer: "success",
  filled: "success",
  placed: "success",
  won: "success",
  declined: "danger",
  ended_early: "danger",
  lost: "danger",
  no_show: "danger",
  rejected: "danger",
  unqualified: "danger",
};

const READERS: Record<string, Reader> = {
  ...Object.fromEntries(STAGED_TABLES.map((table) => [table, movedStage])),
  deliverables: (line, it) => {
    if (line.verb !== "changed") return [];
    const [from, to] = [before(line, "status"), after(line, "status")];
    const isAgain = Number(after(line, "submission")) > 1;
    const moves: Record<string, Act> = {
      submitted: act(`${isAgain ? "resubmitted" : "submitted"} ${it} for review`, "warning"),
      review_complete: act(`completed the review${of(it)}`, "warning"),
      rejected: act(`rejected ${it}`, "danger", after(line, "rejection_reason")),
      delivered: act(`delivered ${it}`, "success"),
      cancelled: act(`cancelled ${it}`),
      draft: act(`put ${it} back to draft`),
      not_started: act(`made ${it} ready to start`),
      in_progress: act(
        from === "submitted"
          ? `recalled ${it}`
          : from === "rejected"
            ? `resumed the work${on(it)}`
            : `started the work${on(it)}`,
        "info",
      ),
    };
    const move = typeof to === "string" ? own(moves, to) : undefined;
    return move ? [move] : [];
  },
  milestones: (line, it) => {
    const acts: Act[] = [];
    if (line.verb !== "changed") return acts;
    if (after(line, "baseline_locked") === true)
      acts.push(act(`locked the baseline${of(it)}`, "success"));
    if (after(line, "acceptance_status") === "accepted")
      acts.push(act(`accepted ${it}`, "success"));
    if (after(line, "baseline_breached") === true)
      acts.push(
        act(`breached the baseline${of(it)}`, "danger", after(line, "baseline_breach_reason")),
      );
    if (after(line, "baseline_breached") === false)
      acts.push(act(`cleared the breach${of(it)}`, "success"));
    return acts;
  },
  variations: (line, it) => {
    if (line.verb !== "changed") return [];
    const moves: Record<string, Act> = {
      submitted: act(
        before(line, "status") === "draft"
          ? `submitted ${it} for signing`
          : `put ${it} back to waiting for signatures`,
        "warning",
      ),
      applied: act(`applied ${it}`, "success"),
      rejected: act(`rejected ${it}`, "danger", after(line, "rejection_reason")),
      withdrawn: act(`withdrew ${it}`),
      draft: act(`took ${it} back to draft`),
    };
    const to = after(line, "status");
    const move = typeof to === "string" ? own(moves, to) : undefined;
    return move ? [move] : [];
  },
  activities: (line, it) => {
    const to = after(line, "status");
    if (line.verb !== "changed" || typeof to !== "string") return [];
    const isBack = ["completed", "skipped", "cancelled"].includes(String(before(line, "status")));
    const moves: Record<string, [verb: string, tone: Tone, note?: unknown]> = {
      completed: ["completed", "success", after(line, "outcome")],
      skipped: ["skipped", "neutral", after(line, "skip_reason")],
      cancelled: ["cancelled", "neutral"],
      escalated: ["escalated", "warning"],
      in_progress: ["started", "info"],
      open: [isBack ? "reopened" : "put back", "neutral"],
    };
    const [verb, tone, note] = own(moves, to) ?? [];
    if (!verb) return [];
    const said = act(`${verb} ${it}`, tone, note);
    const name = `“${line.record_label}”`;
    // What somebody said about one of them is not lost among many.
    return [said.note ? said : { ...said, part: { verb, noun: "activity", name } }];
  },
  workplan_instances: (line, it) => {
    if (line.verb !== "changed") return [];
    const [to, phase] = [after(line, "status"), after(line, "current_phase")];
    const moves: Record<string, Act> = {
      completed: act(`completed ${it}`, "success", after(line, "outcome_notes")),
      cancelled: act(`cancelled ${it}`, "neutral", after(line, "outcome_notes")),
      paused: act(`paused ${it}`),
      active: act(`${before(line, "status") === "paused" ? "resumed" : "reopened"} ${it}`, "info"),
    };
    const move = typeof to === "string" ? own(moves, to) : undefined;
    if (move) return [move];
    return typeof phase === "string" ? [act(`brought ${it} to ${phase}`, "info")] : [];
  },
  deliverable_tasks: (line) => {
    const ticked = line.verb === "changed" ? after(line, "is_complete") : undefined;
    if (typeof ticked !== "boolean") return [];
    const verb = ticked ? "ticked" : "unticked";
    const name = line.record_label ? `“${line.record_label}”` : "a task";
    return [
      {
        ...act(`${verb} ${name}`, ticked ? "success" : "neutral"),
        part: { verb, noun: "task", name },
      },
    ];
  },
  deliverable_kpis: linked("kpi_id"),
  deliverable_quality_standards: linked("quality_standard_id"),
  deliverable_kpi_assessments: assessed("kpi_id"),
  deliverable_qs_assessments: assessed("quality_standard_id"),
  variation_milestones: changeOf("milestone_id"),
  variation_deliverables: changeOf("deliverable_id"),
};

function movedStage(line: AuditLine, it: string): Act[] {
  const to = after(line, "status");
  if (line.verb !== "changed" || typeof to !== "string") return [];
  if (to === "converted") return [act(`converted ${it}`, "success")];
  const tone = own(STAGE_TONES, to) ?? "info";
  return [act(`moved ${it} to ${to.replaceAll("_", " ")}`, tone, after(line, "status_reason"))];
}

function linked(column: string): Reader {
  return (line, _it, names) => {
    const verb = own({ created: "linked", deleted: "took away" }, line.verb);
    if (!verb) return [];
    const name = nameIn(line, column, names);
    return [{ ...act(`${verb} ${name}`), part: { verb, noun: tableName(line.table_name), name } }];
  };
}

function assessed(column: string): Reader {
  return (line, _it, names) => {
    // A verdict that changed carries only what moved, not which criterion it is about.
    const name = nameIn(line, column, names, "a criterion");
    const isMet = after(line, "criteria_met");
    return typeof isMet === "boolean"
      ? [act(`found ${name} ${isMet ? "met" : "not met"}`, isMet ? "success" : "danger")]
      : [];
  };
}

function changeOf(column: string): Reader {
  return (line, _it, names) => {
    const added = after(line, "name") ?? before(line, "name");
    const fallback = typeof added === "string" ? `“${added}”` : "a record";
    const verbs: Record<string, string> = {
      created: "added the change of",
      changed: "edited the change of",
      deleted: "removed the change of",
    };
    const verb = own(verbs, line.verb);
    return verb ? [act(`${verb} ${nameIn(line, column, names, fallback)}`)] : [];
  };
}

const SIGNED_AT = /^(baseline_|acceptance_|)(supplier|customer)_pm_signed_at$/;

/** Signatures that came or went with this line. */
function readSignatures(line: AuditLine, it: string): Act[] {
  if (line.verb !== "changed") return [];
  return Object.keys(line.changes).flatMap((column) => {
    const [, prefix, side] = SIGNED_AT.exec(column) ?? [];
    if (prefix === undefined || side === undefined) return [];
    const what =
      prefix === "baseline_"
        ? `the baseline${of(it)}`
        : prefix === "acceptance_"
          ? `the acceptance${of(it)}`
          : it;
    if (after(line, column) !== null) return [act(`signed ${what} for the ${side}`, "success")];
    const signer = before(line, `${prefix}${side}_pm_name`);
    return [
      act(
        `ended ${typeof signer === "string" ? `${signer}'s` : "the"} signature${of(what)} for the ${side}`,
        "warning",
      ),
    ];
  });
}

function nameIn(
  line: AuditLine,
  column: string,
  names: Record<string, string>,
  fallback = "a record",
): string {
  const id = after(line, column) ?? before(line, column);
  return (typeof id === "string" && names[id]) || fallback;
}
