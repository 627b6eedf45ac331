import type { Condition } from "./interpreter";
import { textOfValue, valueOf } from "./values";

/*
 * Conditions as a person builds them: rows of field, operator and value, in groups. What is not complete yet is part
 * of the tree, and no part of the condition.
 */

export const OPERATORS = {
  equals: "is",
  not_equals: "is not",
  greater_than: "is more than",
  less_than: "is less than",
  contains: "contains",
  in: "is one of",
  exists: "is there",
  missing: "is not there",
} as const;
export type Operator = keyof typeof OPERATORS;
export const OPERATOR_CODES = Object.keys(OPERATORS) as Operator[];

export const MATCHES = {
  all: "all of these",
  any: "any of these",
  none: "none of these",
  not_all: "not all of these",
} as const;
export type Match = keyof typeof MATCHES;

export type ConditionRow = { id: string; field: string; operator: Operator; value: string };
export type ConditionGroup = { id: string; match: Match; parts: ConditionPart[] };
export type ConditionPart = ConditionRow | ConditionGroup;

/** A group holds parts; a row compares. */
export const isGroup = (part: ConditionPart): part is ConditionGroup => "parts" in part;

/** A comparison that somebody is about to fill in; its id is the form's own. */
export function newRow(field = ""): ConditionRow {
  return { id: crypto.randomUUID(), field, operator: "equals", value: "" };
}

/** A group of parts; its id is the form's own. */
export function newGroup(parts: ConditionPart[] = [], match: Match = "all"): ConditionGroup {
  return { id: crypto.randomUUID(), match, parts };
}

/** A condition as the tree that people change; the root is always a group. */
export function toTree(condition: Condition | null): ConditionGroup {
  if (!condition) return newGroup();
  const part = toPart(condition);
  return isGroup(part) ? part : newGroup([part]);
}

function toPart(condition: Condition): ConditionPart {
  if ("and" in condition) return newGroup(condition.and.map(toPart), "all");
  if ("or" in condition) return newGroup(condition.or.map(toPart), "any");
  if ("not" in condition) {
    const { not } = condition;
    if ("or" in not) return newGroup(not.or.map(toPart), "none");
    if ("and" in not) return newGroup(not.and.map(toPart), "not_all");
    return newGroup([toPart(not)], "none");
  }
  const { field, operator, value } = condition;
  if (operator === "exists")
    return { ...newRow(field), operator: value === false ? "missing" : "exists" };
  const text =
    operator === "in" && Array.isArray(value)
      ? value.map(textOfValue).join(", ")
      : textOfValue(value);
  return { ...newRow(field), operator: operator as Operator, value: text };
}

/** The condition that a tree says; null where nothing in it is complete. */
export function toCondition(part: ConditionPart): Condition | null {
  if (!isGroup(part)) return rowCondition(part);
  const parts = part.parts.flatMap((one) => toCondition(one) ?? []);
  const [only] = parts;
  if (!only) return null;
  const isNegative = part.match === "none" || part.match === "not_all";
  if (parts.length === 1) return isNegative ? { not: only } : only;
  const joined: Condition =
    part.match === "all" || part.match === "not_all" ? { and: parts } : { or: parts };
  return isNegative ? { not: joined } : joined;
}

function rowCondition({ field, operator, value }: ConditionRow): Condition | null {
  if (rowFault({ field, operator, value })) return null;
  if (operator === "exists" || operator === "missing")
    return { field, operator: "exists", value: operator === "exists" };
  if (operator === "in")
    return { field, operator, value: value.split(",").map((part) => valueOf(part.trim())) };
  return { field, operator, value: valueOf(value) };
}

/** Why a row does not count yet; null when it does. */
export function rowFault({ field, operator, value }: Omit<ConditionRow, "id">): string | null {
  if (!/^\w+(\.\w+)*$/.test(field) || field.length > 200) return "Name a field of the data.";
  if (operator === "exists" || operator === "missing") return null;
  if (operator === "in") return value.trim() ? null : "Write at least one value.";
  if (value === "") return "Write a value.";
  const typed = valueOf(value);
  const kind = typed === null ? "null" : typeof typed;
  if (kind === "object") return "One value, please.";
  if (operator.endsWith("_than") && kind !== "number" && kind !== "string")
    return "Write a number, or a text.";
  return operator === "contains" && kind === "null" ? "Write a value." : null;
}

/** A condition in words: "total is more than 500 and approved is true". */
export function conditionWords(condition: Condition): string {
  if ("and" in condition) return condition.and.map(inBrackets).join(" and ");
  if ("or" in condition) return condition.or.map(inBrackets).join(" or ");
  if ("not" in condition) return `not (${conditionWords(condition.not)})`;
  const { field, operator, value } = condition;
  if (operator === "exists")
    return `${field} ${value === false ? OPERATORS.missing : OPERATORS.exists}`;
  const told = Array.isArray(value) ? value.map(textOfValue).join(", ") : textOfValue(value);
  return `${field} ${OPERATORS[operator as Operator] ?? operator} ${told}`;
}

function inBrackets(condition: Condition): string {
  return "and" in condition || "or" in condition
    ? `(${conditionWords(condition)})`
    : conditionWords(condition);
}
