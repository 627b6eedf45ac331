import type { z } from "zod";

type Issue = z.core.$ZodRawIssue;

/**
 * What a field says when its schema refuses a value and has no sentence of its own: for a person,
 * not for a developer. The form resolves with it, and the server parses with it, so both say the same.
 */
export function fieldMessage(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return isEmpty(issue.input) ? "This is needed." : `Enter a ${noun(String(issue.expected))}.`;
    case "invalid_value":
      return isEmpty(issue.input) ? "Choose one." : "Choose one of the options.";
    case "too_small":
      return tooSmall(issue);
    case "too_big":
      return tooBig(issue);
    case "invalid_format":
      return badFormat(issue);
    case "not_multiple_of":
      return `Enter a multiple of ${issue.divisor}.`;
    case "unrecognized_keys":
      return "This form sent something that is not expected. Reload the page and try again.";
    default:
      return "This is not valid.";
  }
}

function tooSmall({
  origin,
  minimum,
  inclusive,
}: z.core.$ZodIssueTooSmall<unknown> | Issue): string {
  if (origin === "string")
    return minimum === 1 ? "This is needed." : `Use at least ${minimum} characters.`;
  if (origin === "array" || origin === "set")
    return minimum === 1 ? "Choose at least one." : `Choose at least ${minimum}.`;
  if (origin === "date") return "This date is too early.";
  if (!inclusive) return `Enter more than ${minimum}.`;
  return Number(minimum) === 0 ? "This cannot be negative." : `Enter ${minimum} or more.`;
}

function tooBig({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig<unknown> | Issue): string {
  if (origin === "string") return `Use at most ${maximum} characters.`;
  if (origin === "array" || origin === "set") return `Choose at most ${maximum}.`;
  if (origin === "date") return "This date is too late.";
  return inclusive === false ? `Enter less than ${maximum}.` : `Enter ${maximum} or less.`;
}

function badFormat(issue: Issue): string {
  if (issue.input === "") return "This is needed.";
  switch (issue.format) {
    case "email":
      return "Enter an e-mail address, such as ada@example.com.";
    case "url":
      return "Enter a full address, such as https://example.com.";
    case "date":
      return "Enter a date.";
    case "uuid":
      return "Choose one of the options.";
    default:
      return "This is not in the expected form.";
  }
}

function noun(type: string): string {
  return (
    { number: "number", int: "whole number", string: "text", date: "date", boolean: "yes or no" }[
      type
    ] ?? "valid value"
  );
}

function isEmpty(input: unknown): boolean {
  return input === undefined || input === null || input === "" || Number.isNaN(input);
}
