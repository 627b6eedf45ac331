import { describe, expect, it } from "vitest";
import { z } from "zod";

import { fieldMessage } from "./field-messages";

const say = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value, { error: fieldMessage }).error?.issues[0]?.message;

describe("fieldMessage", () => {
  it.each([
    [z.string().min(1), "", "This is needed."],
    [z.number(), null, "This is needed."],
    [z.number(), "x", "Enter a number."],
    [z.string().max(3), "four", "Use at most 3 characters."],
    [z.string().min(8), "four", "Use at least 8 characters."],
    [z.number().min(0), -1, "This cannot be negative."],
    [z.number().positive(), 0, "Enter more than 0."],
    [z.number().max(100), 101, "Enter 100 or less."],
    [z.number().lt(5), 5, "Enter less than 5."],
    [z.enum(["a", "b"]), null, "Choose one."],
    [z.enum(["a", "b"]), "c", "Choose one of the options."],
    [z.array(z.string()).min(1), [], "Choose at least one."],
    [z.email(), "ada", "Enter an e-mail address, such as ada@example.com."],
    [z.email(), "", "This is needed."],
    [z.iso.date(), "soon", "Enter a date."],
    [z.uuid(), "x", "Choose one of the options."],
    [z.number().multipleOf(0.5), 0.3, "Enter a multiple of 0.5."],
  ])("%#: says what to do", (schema, value, text) => {
    expect(say(schema, value)).toBe(text);
  });

  it("gives way to the schema's own sentence", () => {
    expect(say(z.string().min(1, "Give it a name."), "")).toBe("Give it a name.");
  });
});
