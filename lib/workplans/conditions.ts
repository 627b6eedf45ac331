/** A condition as `private.is_condition` in SQL allows it. */
export type Condition =
  | { and: Condition[] }
  | { or: Condition[] }
  | { not: Condition }
  | { field: string; operator: string; value?: unknown };

const OPERATORS: Record<string, string> = {
  equals: "is",
  not_equals: "is not",
  greater_than: "is more than",
  less_than: "is less than",
  contains: "contains",
  in: "is one of",
};

/** A condition in words: `value is more than 1000, and source is website`. */
export function sayCondition(condition: Condition): string {
  if ("and" in condition) return join(condition.and, ", and ");
  if ("or" in condition) return join(condition.or, ", or ");
  if ("not" in condition) return `not (${sayCondition(condition.not)})`;
  const { field, operator, value } = condition;
  const name = field.replaceAll("_", " ").replaceAll(".", " › ");
  if (operator === "exists") return value === false ? `${name} is empty` : `${name} is filled in`;
  return `${name} ${OPERATORS[operator] ?? operator.replaceAll("_", " ")} ${sayValue(value)}`;
}

function join(parts: Condition[], word: string): string {
  return parts
    .map((part) =>
      "and" in part || "or" in part ? `(${sayCondition(part)})` : sayCondition(part),
    )
    .join(word);
}

function sayValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(sayValue).join(", ");
  if (value === null) return "empty";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value).replaceAll("_", " ");
}
