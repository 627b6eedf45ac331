import { expect, it } from "vitest";

import { liveOffer, whyClosed, whyNoOffer } from "./rules";

it("offers once at a time, and only while the submission runs", () => {
  expect(whyNoOffer("interview", [])).toBeNull();
  expect(whyNoOffer("interview", [{ status: "declined" }, { status: "withdrawn" }])).toBeNull();
  expect(whyNoOffer("offered", [{ status: "extended" }])).toMatch(/offer already/);
  expect(whyNoOffer("rejected", [])).toBe(whyClosed("rejected"));
});

it("takes an accepted offer for the one that counts", () => {
  const offers = [{ status: "declined" as const }, { status: "accepted" as const }];
  expect(liveOffer(offers)).toBe(offers[1]);
});
