import { render } from "@react-email/components";
import { expect, test } from "vitest";

import { InvitationMail, invitationSubject } from "./invitation";
import { NotificationMail, notificationSubject } from "./notification";

const invitation = {
  organisation: "Northwind",
  client: "Meridian Health",
  project: "Outpatient Booking",
  role: "customer_pm",
  invitedBy: "Daniel Okafor",
  expiresAt: new Date("2026-11-28T10:00:00Z"),
  link: "https://app.example/invite/abc_DEF-123",
};
const notification = {
  kind: "signature_completed",
  reason: "customer_pm",
  label: "MS-001 Discovery",
  data: { signature: "milestone_baseline", head_hash: "f".repeat(64) },
  actor: "Daniel Okafor",
  organisation: "Northwind",
  project: "Outpatient Booking",
  link: "https://app.example/northwind/projects/OB/milestones/MS-001",
  preferencesLink: "https://app.example/profile#notifications",
};
const textOf = (mail: Parameters<typeof render>[0]) => render(mail, { plainText: true });

test("an invitation says who invites, to what, as whom, until when, and where to go", async () => {
  expect(invitationSubject(invitation)).toBe("Daniel Okafor invites you to Northwind");
  const text = await textOf(<InvitationMail {...invitation} />);
  expect(text).toContain("Meridian Health");
  expect(text).toContain("Outpatient Booking");
  expect(text).toContain("Customer PM");
  expect(text).toContain("28 November 2026");
  expect(text).toContain(invitation.link);
});

test("an invitation of nobody known, with a role that is new, is still readable", async () => {
  const bare = { ...invitation, client: null, project: null, invitedBy: null, role: "treasurer" };
  expect(invitationSubject(bare)).toBe("You are invited to Northwind");
  expect(await textOf(<InvitationMail {...bare} />)).not.toMatch(/undefined|null/);
});

test("a signature's mail carries the ledger's head hash, the reason and the way there", async () => {
  expect(notificationSubject(notification)).toBe(
    "All signatures are on the baseline of MS-001 Discovery",
  );
  const text = await textOf(<NotificationMail {...notification} />);
  expect(text).toContain("f".repeat(64));
  expect(text).toContain("because you are the customer PM");
  expect(text).toContain(notification.link);
  expect(text).toContain(notification.preferencesLink);
});

test("what people typed is text, not markup", async () => {
  const html = await render(
    <NotificationMail
      {...notification}
      kind="comment_added"
      label="DEL-001 <b>Plan</b>"
      data={{ excerpt: '<img src=x onerror="alert(1)">' }}
    />,
  );
  expect(html).not.toContain("<img");
  expect(html).not.toContain("<b>Plan");
  expect(html).toContain("&lt;img");
});

test("a workflow speaks in its own words, line by line", async () => {
  const message = {
    ...notification,
    kind: "workflow_message",
    reason: "recipient",
    label: "Client onboarding",
    project: null,
    data: { title: "Are you ready?", excerpt: "Dear <b>Ann</b>,\n\nfirst line\nsecond line" },
  };
  expect(notificationSubject(message)).toBe("Are you ready?");
  const text = await textOf(<NotificationMail {...message} />);
  expect(text).toMatch(/^are you ready\?\n/i);
  expect(text).toContain("Dear <b>Ann</b>,\n\nfirst line\nsecond line\n");
  expect(text).toContain("Client onboarding, Northwind");
  expect(await render(<NotificationMail {...message} />)).not.toContain("<b>Ann");
});

test("a subject is short, and without a link there is no button", async () => {
  expect(
    notificationSubject({ ...notification, label: "x".repeat(400) }).length,
  ).toBeLessThanOrEqual(150);
  expect(await textOf(<NotificationMail {...notification} link={null} />)).not.toContain("Open it");
});

test("a ticket's mail says what was written, where it is answered, and that nobody reads replies", async () => {
  const letter = {
    ...notification,
    kind: "ticket_replied",
    reason: "requester",
    label: "TKT-0007 The portal is slow",
    data: { excerpt: "Is it better since this morning?" },
    project: null,
    link: "https://app.example/portal/1/tickets/2",
  };
  expect(notificationSubject(letter)).toBe("Daniel Okafor answered in TKT-0007 The portal is slow");
  const text = await textOf(<NotificationMail {...letter} />);
  expect(text).toContain("Is it better since this morning?");
  expect(text).toContain(letter.link);
  expect(text).toContain("Nobody reads replies to this mail; answer in the ticket.");
});
