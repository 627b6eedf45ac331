import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { NOTIFICATION_KINDS, quoteOf, sayEvent, sayReason } from "./events";
import { pathOf } from "./paths";

const told = { actor: "Grace Hall", label: "DEL-003 Report", data: {} };

test("every kind that the database writes has words", () => {
  const folder = "supabase/migrations";
  const sql = readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .join("\n");
  const written = new Set(
    [...sql.matchAll(/private\.notify(?:_team)?\([\s\S]{0,200}?'([a-z]+_[a-z]+)',/g)].map(
      ([, kind]) => kind,
    ),
  );
  for (const [, kind] of sql.matchAll(/tell_about_activities\([\s\S]{0,300}?'(activity_\w+)', /g))
    written.add(kind);
  for (const [, kind] of sql.matchAll(/tell_about_ticket\([\s\S]{0,120}?'(ticket_\w+)'/g))
    written.add(kind);
  // Roles, reasons and keys are written in the same place; a kind never is one.
  for (const other of [
    "supplier_pm",
    "customer_pm",
    "activity_manager",
    "entity_type",
    "execution_id",
    "client_id",
    "workflow_request",
  ])
    written.delete(other);
  expect(
    [...written].filter((kind) => !(NOTIFICATION_KINDS as string[]).includes(kind ?? "")),
  ).toEqual([]);
});

test.each(NOTIFICATION_KINDS)("%s is a sentence about the record", (kind) => {
  const sentence = sayEvent(kind, told);
  expect(sentence).not.toMatch(/undefined|null|\.$/);
  if (kind !== "organisation_entered") expect(sentence).toContain("DEL-003 Report");
});

test("a signature says what it is on", () => {
  const data = { signature: "milestone_baseline" };
  expect(sayEvent("signature_requested", { ...told, label: "MS-001 Discovery", data })).toBe(
    "Grace Hall signed the baseline of MS-001 Discovery; your side signs next",
  );
});

test("nobody's act is somebody's", () => {
  expect(sayEvent("deliverable_submitted", { ...told, actor: null })).toBe(
    "Somebody submitted DEL-003 Report for review",
  );
});

test("newer kinds and reasons are told in plain words", () => {
  expect(sayEvent("timesheet_approved", told)).toBe("Timesheet approved: DEL-003 Report");
  expect(sayEvent("constructor", told)).toBe("Constructor: DEL-003 Report");
  expect(sayReason("customer_pm")).toBe("because you are the customer PM");
  expect(sayReason("release_manager")).toBe("because of your part in it (release manager)");
});

test("a quote is what was written, and nothing else", () => {
  expect(quoteOf({ excerpt: " Done. " })).toBe("Done.");
  expect(quoteOf({ reason: "Too late" })).toBe("Too late");
  expect(quoteOf({ reason: 7 })).toBeNull();
  expect(quoteOf({ head_hash: "ab" })).toBeNull();
});

test("a path leads to the record, as far as it is reached", () => {
  const place = {
    organisation: "acme",
    project: "AMS 1",
    subjectType: "deliverable",
    label: "DEL-003 Report",
  };
  expect(pathOf(place)).toBe("/acme/projects/AMS%201/deliverables/DEL-003");
  expect(pathOf({ ...place, subjectType: "project" })).toBe("/acme/projects/AMS%201");
  expect(pathOf({ ...place, subjectType: "organisation", project: null })).toBe("/acme");
  expect(pathOf({ ...place, project: null })).toBeNull();
  expect(pathOf({ ...place, organisation: null })).toBeNull();
});

test("one notice tells of several activities", () => {
  const about = { ...told, label: "Call", data: { entity_name: "Ada Byrne", count: 3 } };
  expect(sayEvent("activity_escalated", about)).toBe(
    "The activity Call (Ada Byrne) and 2 others are late",
  );
  expect(sayEvent("activity_unassigned", { ...about, data: {} })).toBe(
    "Nobody has the activity Call",
  );
});

test("an activity is opened on its record, several in the list", () => {
  const place = { organisation: "acme", project: null, subjectType: "activity", label: "Call" };
  const data = { entity_type: "lead", entity_id: "1", count: 1 };
  expect(pathOf({ ...place, data })).toBe("/acme/pipeline/leads/1#work");
  expect(pathOf({ ...place, data: { ...data, count: 2 } })).toBe("/acme/work");
  expect(pathOf(place)).toBe("/acme/work");
});

test("a ticket is found by either side", () => {
  const place = { organisation: "acme", project: null, subjectType: "ticket", label: "TKT-0001 A" };
  expect(pathOf({ ...place, subjectId: "1" })).toBe("/acme/support/1");
  expect(pathOf({ ...place, subjectId: "1", data: { client_id: "2" } })).toBe(
    "/portal/2/tickets/1",
  );
  expect(pathOf(place)).toBeNull();
});

test("an execution is found by either side", () => {
  const place = {
    organisation: "acme",
    project: null,
    subjectType: "workflow_execution",
    label: "Sign-off",
    data: { execution_id: "1" },
  };
  expect(pathOf(place)).toBe("/acme/executions/1");
  expect(pathOf({ ...place, data: { execution_id: "1", client_id: "2" } })).toBe(
    "/portal/2/runs/1",
  );
  expect(pathOf({ ...place, data: { execution_id: "1", client_id: "2", step_id: "3" } })).toBe(
    "/portal/2/decisions#3",
  );
  expect(pathOf({ ...place, data: {} })).toBeNull();
});
