import { inWords, type RootType } from "./rules";

/*
 * The conditions of SQL (`private.is_condition`) as rows that a person chooses: field, operator,
 * value, and whether all must hold or any. What rows cannot say is kept as it is, and shown in words.
 */

export type Condition =
  | { field: string; operator: string; value?: unknown }
  | { and: Condition[] }
  | { or: Condition[] }
  | { not: Condition };

export const OPERATORS = {
  equals: "is",
  not_equals: "is not",
  greater_than: "is more than",
  less_than: "is less than",
  contains: "contains",
  exists: "is filled in",
  missing: "is empty",
} as const;
export type Operator = keyof typeof OPERATORS;
export const OPERATOR_CODES = Object.keys(OPERATORS) as Operator[];

export type ConditionRow = { field: string; operator: Operator; value: string };
export type ConditionRows = { match: "all" | "any"; rows: ConditionRow[] };

type FieldKind = "text" | "number" | "date" | "choice";
export type ConditionField = {
  field: string;
  label: string;
  kind: FieldKind;
  choices?: readonly string[];
};

const text = (field: string, label: string): ConditionField => ({ field, label, kind: "text" });
const number = (field: string, label: string): ConditionField => ({ field, label, kind: "number" });
const date = (field: string, label: string): ConditionField => ({ field, label, kind: "date" });
const choice = (field: string, label: string, choices: readonly string[]): ConditionField => ({
  field,
  label,
  kind: "choice",
  choices,
});

const rateUnit = choice("rate_unit", "Rate per", ["hour", "day", "month", "year"]);

/** What a record of a kind can be asked about: its columns. */
export const CONDITION_FIELDS: Record<RootType, readonly ConditionField[]> = {
  lead: [
    choice("source", "Source", [
      "website",
      "referral",
      "event",
      "campaign",
      "outbound",
      "partner",
      "tender",
      "other",
    ]),
    number("value", "Value"),
    text("currency", "Currency"),
    text("company", "Company"),
    text("email", "E-mail"),
    text("job_title", "Job title"),
  ],
  deal: [
    number("value", "Value"),
    number("probability", "Probability"),
    text("currency", "Currency"),
    date("expected_close", "Expected close"),
    text("name", "Name"),
  ],
  job: [
    choice("employment_type", "Employment", [
      "permanent",
      "contract",
      "temporary",
      "contract_to_hire",
    ]),
    choice("remote_policy", "Where", ["onsite", "hybrid", "remote"]),
    number("openings", "Openings"),
    number("bill_rate", "Bill rate"),
    rateUnit,
    text("location", "Location"),
    date("start_date", "Start date"),
  ],
  submission: [number("submitted_rate", "Submitted rate"), text("title", "Title")],
  placement: [
    number("bill_rate", "Bill rate"),
    rateUnit,
    date("start_date", "Start date"),
    date("end_date", "End date"),
  ],
  project: [
    number("total_budget", "Budget"),
    number("allocated_days", "Allocated days"),
    text("currency", "Currency"),
    text("name", "Name"),
  ],
  milestone: [number("billable", "Billable"), text("name", "Name")],
  client: [text("name", "Name"), text("company", "Legal name"), text("email", "E-mail")],
  support_ticket: [
    choice("priority", "Priority", ["low", "medium", "high", "urgent"]),
    choice("type", "Kind", ["question", "problem", "defect", "request"]),
    text("subject", "Subject"),
  ],
  workflow_request: [text("title", "Workflow and client"), text("notes", "What it is for")],
};

const OPERATORS_OF: Record<FieldKind, readonly Operator[]> = {
  text: ["equals", "not_equals", "contains", "exists", "missing"],
  number: ["equals", "not_equals", "greater_than", "less_than", "exists", "missing"],
  date: ["equals", "greater_than", "less_than", "exists", "missing"],
  choice: ["equals", "not_equals"],
};

/** What a condition on such a record may ask about; undefined for a field that is unknown or gone. */
export function fieldOf(type: RootType, field: string): ConditionField | undefined {
  return CONDITION_FIELDS[type].find((known) => known.field === field);
}

/** How that field can be compared. */
export function operatorsOf(type: RootType, field: string): readonly Operator[] {
  return OPERATORS_OF[fieldOf(type, field)?.kind ?? "text"];
}

/** Whether the comparison is with something. */
export function needsValue(operator: Operator): boolean {
  return operator !== "exists" && operator !== "missing";
}

/** What is wrong with a row, in words; null when nothing is. */
export function rowFault(type: RootType, { field, operator, value }: ConditionRow): string | null {
  if (!needsValue(operator)) return null;
  const kind = fieldOf(type, field)?.kind;
  if (value.trim() === "") return "Say what to compare with.";
  if (kind === "number" && !Number.isFinite(Number(value))) return "This is not a number.";
  if (kind === "date" && !/^\d{4}-\d{2}-\d{2}$/.test(value)) return "Write it as 2026-12-31.";
  return null;
}

/** Rows as the condition that SQL evaluates; null without rows. */
export function toCondition(type: RootType, { match, rows }: ConditionRows): Condition | null {
  const parts = rows.map(({ field, operator, value }): Condition => {
    if (!needsValue(operator)) return { field, operator: "exists", value: operator === "exists" };
    const isNumber = fieldOf(type, field)?.kind === "number";
    return { field, operator, value: isNumber ? Number(value) : value.trim() };
  });
  const [first] = parts;
  if (!first) return null;
  if (parts.length === 1) return first;
  return match === "all" ? { and: parts } : { or: parts };
}

/** A condition as rows; null where rows cannot say it. */
export function toRows(type: RootType, condition: Condition | null): ConditionRows | null {
  if (condition === null) return { match: "all", rows: [] };
  const isAny = "or" in condition;
  const parts = "and" in condition ? condition.and : isAny ? condition.or : [condition];
  const rows = parts.map((part) => toRow(type, part));
  if (rows.includes(null)) return null;
  return { match: isAny ? "any" : "all", rows: rows as ConditionRow[] };
}

function toRow(type: RootType, part: Condition): ConditionRow | null {
  if (!("field" in part) || !fieldOf(type, part.field)) return null;
  const { field, value } = part;
  if (part.operator === "exists")
    return { field, operator: value === false ? "missing" : "exists", value: "" };
  const operator = operatorsOf(type, field).find((known) => known === part.operator);
  if (!operator || !["string", "number"].includes(typeof value)) return null;
  return { field, operator, value: String(value) };
}

/** A condition as a sentence: "Value is more than 1000 and Source is Referral". */
export function conditionWords(type: RootType, condition: Condition): string {
  if ("and" in condition) return condition.and.map((part) => nested(type, part)).join(" and ");
  if ("or" in condition) return condition.or.map((part) => nested(type, part)).join(" or ");
  if ("not" in condition) return `not (${conditionWords(type, condition.not)})`;
  const { operator, value } = condition;
  const known = fieldOf(type, condition.field);
  const label = known?.label ?? condition.field;
  if (operator === "exists") return `${label} ${OPERATORS[value === false ? "missing" : "exists"]}`;
  const said = (one: unknown) => (known?.kind === "choice" ? inWords(String(one)) : String(one));
  if (operator === "in" && Array.isArray(value))
    return `${label} is one of ${value.map(said).join(", ")}`;
  return `${label} ${OPERATORS[operator as Operator] ?? operator} ${said(value)}`;
}

function nested(type: RootType, part: Condition): string {
  const words = conditionWords(type, part);
  return "and" in part || "or" in part ? `(${words})` : words;
}
