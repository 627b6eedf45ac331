import type { Block, Fact, ValueKind, Value } from "./blocks";
import { governanceChange, governanceOf, signerSection } from "./governance-content";
import { facts, others, type Path, read, type Reader, table } from "./reader";
import { SUBJECTS } from "./rules";
import type { LedgerSubject } from "./types";

/*
 * Canonical content in words: what the dialog, the certificate, the verify page and the offline
 * verifier show. One description, drawn four times, so that nowhere is less shown than was signed:
 * a field that this program does not know is still listed, as it is.
 */

/** The description of what was, or is to be, signed. */
export function describeContent(content: Record<string, unknown>): Block[] {
  const reader = read(content);
  const blocks = SECTIONS[subjectOf(content)]?.(reader) ?? [];
  const parties = partiesOf(reader);
  const governance = governanceOf(reader);
  const rest = reader.unread();
  return [parties, ...blocks, ...governance, ...(rest.length > 0 ? [others(rest)] : [])];
}

/** What it is called: "MS-001 Discovery". */
export function contentTitle(content: Record<string, unknown>): string {
  const { text } = read(content);
  const key = SUBJECT_KEY[subjectOf(content)] ?? "";
  const name = [text([key, "reference"]), text([key, "name"]) ?? text([key, "title"])]
    .filter(Boolean)
    .join(" ");
  return name || "Unnamed record";
}

/** The subject type that the content itself names; `unknown` for one that is newer than this program. */
function subjectOf(content: Record<string, unknown>): LedgerSubject | "unknown" {
  const { subject } = content;
  return typeof subject === "string" && Object.hasOwn(SUBJECTS, subject)
    ? (subject as LedgerSubject)
    : "unknown";
}

const SUBJECT_KEY: Record<string, string> = {
  milestone_baseline: "milestone",
  milestone_certificate: "milestone",
  deliverable: "deliverable",
  variation: "variation",
  signer: "signer",
};

const SECTIONS: Record<string, (reader: Reader) => Block[]> = {
  signer: signerSection,
  milestone_baseline: (reader) => [
    ...milestone(reader),
    table(
      reader,
      "Deliverables",
      ["milestone", "deliverables"],
      { Reference: ["reference"], Name: ["name"] },
      "No deliverables.",
    ),
  ],
  milestone_certificate: (reader) => [
    ...milestone(reader, [
      { label: "Baseline version", value: reader.value("text", ["baseline_version"]) },
    ]),
    table(
      reader,
      "Deliverables",
      ["deliverables"],
      {
        Reference: ["reference"],
        Name: ["name"],
        Delivered: ["delivered_date", "date"],
        "Signed for the supplier": ["supplier"],
        "Signed for the customer": ["customer"],
      },
      "No deliverables.",
    ),
  ],
  deliverable: (reader) => [
    facts(reader, "Deliverable", ["deliverable"], {
      Reference: ["reference"],
      Name: ["name"],
      Milestone: ["milestone.reference"],
      "Milestone name": ["milestone.name"],
      Due: ["due_date", "date"],
      Submission: ["submission"],
    }),
    { kind: "prose", title: "Description", text: reader.text(["deliverable", "description"]) },
    table(
      reader,
      "KPIs",
      ["kpis"],
      { Reference: ["reference"], Name: ["name"], Target: ["target"], Result: ["met", "met"] },
      "No KPIs.",
    ),
    table(
      reader,
      "Quality standards",
      ["quality_standards"],
      { Reference: ["reference"], Name: ["name"], Result: ["met", "met"] },
      "No quality standards.",
    ),
    table(
      reader,
      "Files",
      ["files"],
      { Name: ["name"], Size: ["size_bytes", "bytes"], "SHA-256": ["sha256", "hash"] },
      "No files.",
    ),
  ],
  variation: (reader) => [
    facts(reader, "Variation", ["variation"], {
      Reference: ["reference"],
      Title: ["title"],
      Type: ["type", "word"],
      "Effect on cost": ["impact_cost", "money"],
      "Effect on the end": ["impact_days", "days"],
    }),
    { kind: "prose", title: "Reason", text: reader.text(["variation", "reason"]) },
    ...governanceChange(reader),
    ...reader.each(["milestones"], (path) => milestoneChange(reader, path)),
    ...reader.each(["deliverables"], (path) => deliverableChange(reader, path)),
  ],
};

const MILESTONE_FACTS: Record<string, [string, ValueKind?]> = {
  Reference: ["reference"],
  Name: ["name"],
  Start: ["start_date", "date"],
  End: ["end_date", "date"],
  Billable: ["billable", "money"],
  Budget: ["budget", "money"],
  "Share of the contract": ["payment_percent", "percent"],
};

const CHANGE_FIELDS: [field: string, label: string, kind: ValueKind][] = [
  ["name", "Name", "text"],
  ["start_date", "Start", "date"],
  ["end_date", "End", "date"],
  ["budget", "Budget", "money"],
  ["billable", "Billable", "money"],
  ["payment_percent", "Share of the contract", "percent"],
  ["acceptance_criteria", "Acceptance criteria", "text"],
];

function partiesOf(reader: Reader): Block {
  reader.text(["subject"]);
  return facts(reader, "Parties", [], {
    Supplier: ["organisation"],
    Customer: ["client"],
    Project: ["project.reference"],
    "Project name": ["project.name"],
    Currency: ["project.currency"],
  });
}

function milestone(reader: Reader, more: Fact[] = []): Block[] {
  const block = facts(reader, "Milestone", ["milestone"], MILESTONE_FACTS);
  return [
    { ...block, facts: [...block.facts, ...more] },
    {
      kind: "prose",
      title: "Acceptance criteria",
      text: reader.text(["milestone", "acceptance_criteria"]),
    },
  ];
}

function milestoneChange(reader: Reader, path: Path): Block {
  const [reference, name] = [reader.text([...path, "reference"]), reader.text([...path, "name"])];
  const changes = CHANGE_FIELDS.filter(
    ([field]) => reader.has([...path, "after", field]) || reader.has([...path, "before", field]),
  ).map(([field, label, kind]) => ({
    label,
    before: reader.value(kind, [...path, "before", field]),
    after: reader.value(kind, [...path, "after", field]),
  }));
  return {
    kind: "changes",
    title: `Milestone ${[reference, name].filter(Boolean).join(" ")}`,
    changes,
  };
}

const VERBS: Record<string, string> = {
  add: "Add a deliverable",
  change: "Change",
  remove: "Remove",
};

function deliverableChange(reader: Reader, path: Path): Block {
  const [action, from] = [reader.text([...path, "action"]), reader.text([...path, "milestone"])];
  const reference = reader.text([...path, "reference"]);
  // Said already by the title; were it ever another one, it is shown.
  const before = reader.peek([...path, "before", "reference"]);
  if (before === reference) reader.text([...path, "before", "reference"]);
  const verb = (action && VERBS[action]) ?? action;
  const after = (kind: ValueKind, field: string): Value => {
    const value = reader.value(kind, [...path, field]);
    if (value.value !== null || action === "add") return value;
    return { kind: action === "remove" ? "removed" : "unchanged", value: null };
  };
  const changes = [
    {
      label: "Name",
      before: reader.value("text", [...path, "before", "name"]),
      after: after("text", "name"),
    },
    {
      label: "Due",
      before: reader.value("date", [...path, "before", "due_date"]),
      after: after("date", "due_date"),
    },
  ];
  const title = [verb, reference].filter(Boolean).join(" ");
  return { kind: "changes", title: `${title}, milestone ${from}`, changes };
}
