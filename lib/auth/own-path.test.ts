import { expect, test } from "vitest";

import { ownPath } from "./own-path";

test.each(["/", "/acme", "/acme/projects/P-1?status=open#top", "/invite/abc_DEF-1", "/a%20b"])(
  "%s stays inside",
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

test.each([
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "/\t/evil.example",
  "/\n/evil.example",
  "/.//evil.example",
  "/a/..//evil.example",
  "evil",
  "",
  " /a",
  `/${"a".repeat(2000)}`,
  null,
  undefined,
  7,
  ["/a"],
])("%j leads elsewhere, or nowhere", (path) => {
  expect(ownPath(path)).toBeNull();
});
