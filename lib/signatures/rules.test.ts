import { expect, test } from "vitest";

import {
  afterMine,
  blockerSentences,
  concludeRefusal,
  isConcluded,
  roleName,
  sideStates,
  signRefusal,
  stateSentence,
  waitingSentence,
  withdrawable,
} from "./rules";
import type { Signable, StandingSignature } from "./types";

const fresh: Signable = {
  subject_type: "milestone_baseline",
  subject_id: "00000000-0000-4000-8000-000000000001",
  content: {},
  content_hash: "0".repeat(64),
  required_sides: ["supplier", "customer"],
  signed: [],
  signers: { supplier: ["Ada Byrne"], customer: ["Noor Haddad", "Sam Lind"] },
  appointments: {
    supplier: [{ name: "Ada Byrne", words: "Appointed by themselves on 1 May 2026." }],
    customer: [
      { name: "Noor Haddad", words: "Appointed by Sam Lind, administrator of Acme on 2 May 2026." },
      { name: "Sam Lind", words: null },
    ],
  },
  my_side: "supplier",
  statement: "On behalf of the supplier I commit.",
  signed_for_other_side: false,
  blockers: [],
};

function signature(
  side: StandingSignature["side"],
  rest: Partial<StandingSignature> = {},
): StandingSignature {
  return {
    side,
    signer_id: null,
    name: "Ada Byrne",
    role: "supplier_pm",
    signed_at: "2026-11-21T10:00:00Z",
    statement: "I commit.",
    position: 1,
    entry_hash: "0".repeat(64),
    is_current: true,
    is_mine: false,
    ...rest,
  };
}

test("a project manager may sign what is ready", () => {
  expect(signRefusal(fresh)).toBeNull();
});

test("everybody else reads who can", () => {
  expect(signRefusal({ ...fresh, my_side: null })).toBe(
    "Only the project managers of both sides sign. Here: Ada Byrne, Noor Haddad, Sam Lind.",
  );
});

test("a side that is not asked reads whose signature is", () => {
  expect(signRefusal({ ...fresh, required_sides: ["customer"] })).toBe(
    "Only the customer's signature is asked for. Here: Noor Haddad, Sam Lind.",
  );
});

test("one person never signs for both sides", () => {
  expect(signRefusal({ ...fresh, signed_for_other_side: true })).toContain(
    "never signs for both sides",
  );
});

test("what is missing is named, one sentence each", () => {
  const missing = { ...fresh, blockers: ["end_date", "billable"] };
  expect(signRefusal(missing)).toBe("It needs an end date. It needs a billable amount.");
  expect(blockerSentences(missing)).toEqual([
    "It needs an end date.",
    "It needs a billable amount.",
  ]);
  expect(blockerSentences({ ...fresh, blockers: ["a_newer_rule"] })).toEqual(["a newer rule."]);
});

test("a side signs once, and again when what it signed has changed", () => {
  expect(signRefusal({ ...fresh, signed: [signature("supplier")] })).toBe(
    "The supplier has signed this baseline.",
  );
  const outdated = { ...fresh, signed: [signature("supplier", { is_current: false })] };
  expect(signRefusal(outdated)).toBeNull();
  expect(sideStates(outdated).map(({ status }) => status)).toEqual(["outdated", "waiting"]);
});

test("whom we wait for, by name", () => {
  const [supplier, customer] = sideStates({ ...fresh, signed: [signature("supplier")] });
  expect(supplier?.status).toBe("signed");
  expect(customer && waitingSentence(customer)).toBe("Waiting for Noor Haddad or Sam Lind");
  const [, nobody] = sideStates({ ...fresh, signers: { supplier: [], customer: [] } });
  expect(nobody && waitingSentence(nobody)).toBe(
    "Nobody on the team is the customer's project manager yet",
  );
});

test("what follows one's own signature", () => {
  expect(afterMine(fresh)).toBe(
    "After you the customer signs (Noor Haddad or Sam Lind); then the baseline locks, and changes only through a variation.",
  );
  expect(afterMine({ ...fresh, signed: [signature("customer")] })).toBe(
    "Yours is the last signature asked for: with it the baseline locks, and changes only through a variation.",
  );
  expect(afterMine({ ...fresh, signers: { supplier: [], customer: [] } })).toContain(
    "nobody on the team can do so yet",
  );
});

test("one sentence about the whole", () => {
  expect(stateSentence(fresh)).toBe("Nobody has signed yet.");
  expect(stateSentence({ ...fresh, signed: [signature("supplier")] })).toBe(
    "Waiting for the customer.",
  );
  expect(stateSentence({ ...fresh, required_sides: [] })).toContain("No signature is asked for");
  const done = {
    ...fresh,
    blockers: ["concluded"],
    signed: [signature("supplier", { is_current: false }), signature("customer")],
  };
  expect(stateSentence(done)).toBe("Locked: every signature asked for is there.");
  expect(sideStates(done).map(({ status }) => status)).toEqual(["signed", "signed"]);
  expect(stateSentence({ ...fresh, blockers: ["concluded"] })).toBe("Closed without signatures.");
});

test("a signature of mine can be withdrawn until it has taken effect", () => {
  const mine = { ...fresh, signed: [signature("supplier", { is_mine: true })] };
  expect(withdrawable(mine)?.position).toBe(1);
  expect(withdrawable({ ...mine, blockers: ["concluded"] })).toBeNull();
  expect(withdrawable({ ...fresh, signed: [signature("supplier")] })).toBeNull();
  expect(isConcluded(mine)).toBe(false);
});

test("where nobody is asked to sign, the supplier's project manager completes", () => {
  const none: Signable = { ...fresh, required_sides: [] };
  expect(concludeRefusal(none)).toBeNull();
  expect(concludeRefusal({ ...none, my_side: "customer" })).toContain(
    "The supplier's project manager completes this.",
  );
  expect(concludeRefusal({ ...none, blockers: ["end_date"] })).toBe("It needs an end date.");
});

test("a role that is newer than this program is still read", () => {
  expect(roleName("supplier_pm")).toBe("Supplier PM");
  expect(roleName("legal_counsel")).toBe("legal counsel");
});
