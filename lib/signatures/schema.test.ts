import { expect, test } from "vitest";

import { verificationSchema } from "./schema";

const code = "0123456789abcdef".repeat(4);
const read = (text: string) => verificationSchema.safeParse({ code: text }).data?.code;

test("a code is read however it was copied", () => {
  expect(read(code)).toBe(code);
  expect(read(`  ${code.toUpperCase()}\n`)).toBe(code);
  expect(read(`https://countersign.example.com/verify/${code}`)).toBe(code);
  expect(read(`${code.slice(0, 32)}\n${code.slice(32)}`)).toBe(code);
});

test("what is no code is refused", () => {
  for (const text of ["", "abc", code.slice(1), `${code}0`, "g".repeat(64)])
    expect(read(text)).toBeUndefined();
});
