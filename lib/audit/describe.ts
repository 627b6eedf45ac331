import type { Formatter } from "@/lib/format";

import { type Act, readActs, STAGED_TABLES, type Tone } from "./acts";
import { type ColumnKind, columnWords, own, tableName } from "./vocabulary";

/** A line of the audit log; `changes` is {column: [before, after]}. */
export type AuditLine = {
  id: number;
  occurred_at: string;
  actor_id: string | null;
  actor_name: string | null;
  verb: string;
  table_name: string;
  record_id: string | null;
  record_label: string | null;
  changes: Record<string, [before: unknown, after: unknown]>;
};

/** A field that moved, in words; null is "nothing". */
export type FieldChange = { label: string; before: string | null; after: string | null };

/** What one line says: acts, or one sentence about fields. */
export type Sentence = Act & { fields?: FieldChange[] };

/** What one person did at one moment, which may be several lines. */
export type HistoryEvent = {
  id: string;
  occurredAt: string;
  actor: string;
  tone: Tone;
  sentences: Sentence[];
};

type Reading = {
  format: Formatter;
  /** What the ids in the lines are called. */
  names?: Record<string, string>;
  /** The record whose history this is: it is "it", everything else has its name. */
  recordId?: string;
};

/** Lines as events, in their order. What was written in one transaction is one event. */
export function describeHistory(lines: readonly AuditLine[], reading: Reading): HistoryEvent[] {
  const events: HistoryEvent[] = [];
  for (const line of lines) {
    const sentences = describeLine(line, reading);
    if (sentences.length === 0) continue;
    const actor = line.actor_name ?? (line.actor_id ? "A former member" : "The system");
    const last = events.at(-1);
    if (last && last.actor === actor && last.occurredAt === line.occurred_at) {
      // Lines come newest first; what happened within a moment reads forwards.
      last.sentences.unshift(...sentences);
    } else {
      events.push({
        id: String(line.id),
        occurredAt: line.occurred_at,
        actor,
        tone: "neutral",
        sentences: [...sentences],
      });
    }
  }
  return events.map((event) => ({
    ...event,
    tone: loudest(event.sentences),
    sentences: foldParts(event.sentences),
  }));
}

const NAMED = 3;

/** Several of the same become one sentence, at the place of the first. */
function foldParts(sentences: Sentence[]): Sentence[] {
  const same = (a: Sentence["part"], b: Sentence["part"]) =>
    a && b && a.verb === b.verb && a.noun === b.noun;
  return sentences.flatMap((sentence, index) => {
    const { part } = sentence;
    const all = sentences.flatMap((other) =>
      same(other.part, part) && other.part ? [other.part.name] : [],
    );
    if (!part || all.length < 2) return [sentence];
    if (sentences.findIndex((other) => same(other.part, part)) < index) return [];
    const what =
      all.length > NAMED ? `${all.length} ${part.noun.replace(/y$/, "ie")}s` : listOf(all);
    return [{ ...sentence, text: `${part.verb} ${what}` }];
  });
}

/** What one line says about who did what; nothing for a line that only keeps books. */
export function describeLine(line: AuditLine, reading: Reading): Sentence[] {
  const it =
    line.record_id !== null && line.record_id === reading.recordId ? "it" : theRecord(line);
  const acts = readActs(line, it, reading.names ?? {});
  if (acts === null) return [];
  // A move brings its columns along; what else moved is told beside it.
  const fields = line.verb === "changed" ? movedFields(line, reading, acts.length > 0) : [];
  const changed = fields.length > 0 ? [describeFields(fields, it)] : [];
  if (acts.length > 0) return [...acts, ...changed];
  return line.verb === "changed" ? changed : [describeVerb(line, it)];
}

function describeVerb(line: AuditLine, it: string): Sentence {
  const verb = (line.verb === "created" ? own(MAKING, line.table_name) : undefined) ?? line.verb;
  const isPart = PARTS.has(line.table_name) && line.record_label !== null;
  return {
    text: `${verb} ${it}`,
    tone: "neutral",
    ...(isPart && {
      part: { verb, noun: tableName(line.table_name), name: `“${line.record_label}”` },
    }),
  };
}

/** How making is called where "created" is not the word. */
const MAKING: Record<string, string> = {
  activities: "added",
  candidate_skills: "added",
  comments: "wrote",
  deliverable_files: "added",
  org_invitations: "sent",
  signer_requests: "made",
  user_clients: "added",
  user_organisations: "added",
  user_projects: "added",
  user_roles: "added",
};

/** "milestone MS-001 Discovery"; parts of a record are quoted by name: "the task “Write”". */
function theRecord({ table_name, record_label }: AuditLine): string {
  const noun = tableName(table_name);
  // Their label is that of their submission.
  if (table_name === "interviews" || table_name === "offers") return `the ${noun}`;
  if (!record_label) return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
  return PARTS.has(table_name) ? `the ${noun} “${record_label}”` : record_label;
}

const PARTS = new Set([
  "activities",
  "deliverable_tasks",
  "deliverable_files",
  "roles",
  "project_templates",
  "organisation_holidays",
  "comments",
  "org_invitations",
  "signer_requests",
  "user_clients",
  "user_organisations",
  "user_projects",
  "user_roles",
  "workplan_instances",
]);

function movedFields(
  line: AuditLine,
  { format, names = {} }: Reading,
  hasActs: boolean,
): FieldChange[] {
  return Object.entries(line.changes).flatMap(([column, [was, is]]) => {
    const words = columnWords(column);
    if (!words || (hasActs && own(ACTED, line.table_name)?.includes(column))) return [];
    const read = (value: unknown) => readValue(value, words.kind, format, names);
    return [{ label: words.label, before: read(was), after: read(is) }];
  });
}

/** Columns that an act has told already. */
const ACTED: Record<string, readonly string[]> = {
  ...Object.fromEntries(STAGED_TABLES.map((table) => [table, ["status", "status_reason"]])),
  activities: ["status", "skip_reason", "outcome"],
  workplan_instances: ["status", "current_phase", "outcome_notes"],
  deliverables: ["status", "delivered_date"],
  deliverable_tasks: ["is_complete"],
  deliverable_kpi_assessments: ["criteria_met"],
  deliverable_qs_assessments: ["criteria_met"],
  variations: ["status"],
  variation_milestones: ["after"],
  variation_deliverables: ["name", "due_date", "action"],
};

/** One short field reads as a sentence; several, or long ones, are listed under it. */
function describeFields(fields: FieldChange[], it: string): Sentence {
  const of = it === "it" ? "" : ` of ${it}`;
  const [first] = fields;
  if (fields.length === 1 && first && isShort(first)) {
    const { label, before, after } = first;
    const change =
      before === null
        ? `to ${after}`
        : after === null
          ? `from ${before} to nothing`
          : `from ${before} to ${after}`;
    return { text: `changed the ${label}${of} ${change}`, tone: "neutral" };
  }
  return {
    text: `changed the ${listOf(fields.map(({ label }) => label))}${of}`,
    tone: "neutral",
    fields,
  };
}

function isShort({ before, after }: FieldChange): boolean {
  return (before?.length ?? 0) + (after?.length ?? 0) <= 120;
}

const MAX_TEXT = 400;

function readValue(
  value: unknown,
  kind: ColumnKind,
  format: Formatter,
  names: Record<string, string>,
): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "object") return clip(JSON.stringify(value));
  const text = String(value);
  switch (kind) {
    case "date":
      return format.date(text);
    case "money":
      return format.money(text);
    case "percent":
      return format.percent(text);
    case "days":
      return format.days(text);
    case "name":
      return own(names, text) ?? "somebody or something that is gone";
    case "word":
      return text.replaceAll("_", " ");
    default:
      return clip(text);
  }
}

function clip(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT).trimEnd()}…` : text;
}

function listOf(words: string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

const LOUDNESS: Tone[] = ["neutral", "info", "warning", "success", "danger"];

function loudest(sentences: Sentence[]): Tone {
  return sentences.reduce<Tone>(
    (tone, sentence) =>
      LOUDNESS.indexOf(sentence.tone) > LOUDNESS.indexOf(tone) ? sentence.tone : tone,
    "neutral",
  );
}
