import { expect, it } from "vitest";

import { fillReply } from "./canned";

const facts = {
  requester: "Ann $& Lee",
  client: "Acme",
  reference: "TKT-0001",
  subject: "{{me}}",
  me: null,
};

it.each([
  ["Dear {{requester}} of {{ client }},", "Dear Ann $& Lee of Acme,"],
  ["{{reference}}: {{subject}}", "TKT-0001: {{me}}"],
  ["Yours, {{me}}", "Yours, {{me}}"],
  ["{{toString}} {{__proto__}} {{}} {reference}", "{{toString}} {{__proto__}} {{}} {reference}"],
])("%s", (body, text) => expect(fillReply(body, facts)).toBe(text));
