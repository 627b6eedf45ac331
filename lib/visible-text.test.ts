import fc from "fast-check";
import { expect, test } from "vitest";

import { line } from "./fields";
import { isBlank, isVisible, withoutUnseen } from "./visible-text";

const UNSEEN = [0x200b, 0x202e, 0x2066, 0xad, 0xfeff, 0x3164, 0xe0041, 0x7, 0x2060].map((code) =>
  String.fromCodePoint(code),
);
const JOINER = String.fromCodePoint(0x200d);

test("text of any language is kept as it is", () => {
  for (const text of [
    "Zoë Ångström",
    "李 小龍",
    "محمد",
    "ไทย",
    "नमस्ते",
    `👩${JOINER}💻`,
    "a\tb\nc",
  ]) {
    expect(isVisible(text), text).toBe(true);
    expect(withoutUnseen(text)).toBe(text);
  }
});

test("what cannot be seen is refused wherever it stands, and taken out of a file's name", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z]{0,5}$/),
      fc.constantFrom(...UNSEEN, JOINER),
      fc.stringMatching(/^[a-z]{0,5}$/),
      (before, unseen, after) => {
        expect(isVisible(before + unseen + after)).toBe(false);
        expect(withoutUnseen(before + unseen + after)).toBe(before + after);
        expect(line("Name", 99).safeParse(`x${before}${unseen}${after}x`).success).toBe(false);
      },
    ),
  );
});

test("only spaces are nothing, whichever they are", () => {
  for (const code of [0x20, 0xa0, 0x2003, 0x3000])
    expect(isBlank(String.fromCodePoint(code))).toBe(true);
  expect(isBlank(" a ")).toBe(false);
});
