import type { ChainVerdict, ExportedEntry } from "./ledger";

/** What leaves the system: a project's whole chain, and what the database said of it at that moment. */
export type LedgerExport = {
  format: "countersign-ledger-1";
  organisation: string;
  project: { reference: string; name: string };
  exported_at: string;
  verdict: ChainVerdict;
  entries: ExportedEntry[];
};

const TEXTS = [
  "project_id",
  "previous_hash",
  "subject_type",
  "subject_id",
  "side",
  "action",
  "signer_key",
  "signer_name",
  "signer_role",
  "signed_at",
  "statement",
  "content",
  "content_hash",
  "entry_hash",
] as const satisfies readonly (keyof ExportedEntry)[];

/** Reads a ledger that somebody brings; null when it is not one. Whatever it says may be invented. */
export function readExport(value: unknown): LedgerExport | null {
  if (!isObject(value) || value["format"] !== "countersign-ledger-1") return null;
  const { entries, project, organisation, exported_at, verdict } = value;
  if (!Array.isArray(entries) || !entries.every(isEntry) || !isObject(project)) return null;
  return {
    format: "countersign-ledger-1",
    organisation: String(organisation ?? ""),
    project: { reference: String(project["reference"] ?? ""), name: String(project["name"] ?? "") },
    exported_at: String(exported_at ?? ""),
    verdict: (isObject(verdict) ? verdict : {}) as ChainVerdict,
    entries,
  };
}

/** Content as an object, to be shown; what cannot be read is shown as it is. */
export function readContent(content: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(content);
    return isObject(value) ? value : { content };
  } catch {
    return { content };
  }
}

function isEntry(value: unknown): value is ExportedEntry {
  return (
    isObject(value) &&
    Number.isSafeInteger(value["position"]) &&
    TEXTS.every((field) => typeof value[field] === "string")
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
