import { randomBytes } from "node:crypto";

import { expect, it } from "vitest";

import { openSecret, sealSecret, secretKey } from "./secrets";

const key = randomBytes(32);
const place = { organisation_id: "a", name: "KEY" };

it("opens what it sealed, and never seals alike twice", () => {
  const sealed = sealSecret(key, "wörd", place);
  expect(openSecret(key, sealed, place)).toBe("wörd");
  expect(sealed).toMatch(/^v1\.[A-Za-z0-9_-]{40,}$/);
  expect(sealSecret(key, "wörd", place)).not.toBe(sealed);
});

it("does not open for another key, tenant or name, or when it was changed", () => {
  const sealed = sealSecret(key, "word", place);
  expect(() => openSecret(randomBytes(32), sealed, place)).toThrow();
  expect(() => openSecret(key, sealed, { ...place, organisation_id: "b" })).toThrow();
  expect(() => openSecret(key, sealed, { ...place, name: "OTHER" })).toThrow();
  expect(() => openSecret(key, `${sealed.slice(0, -3)}AAA`, place)).toThrow();
});

it("takes a key of 32 bytes and no other", () => {
  expect(secretKey({ WORKFLOW_SECRET_KEY: key.toString("base64") } as never)).toEqual(key);
  expect(() => secretKey({} as never)).toThrow("WORKFLOW_SECRET_KEY");
});
