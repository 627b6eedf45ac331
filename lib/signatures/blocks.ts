import type { Formatter } from "@/lib/format";
import { AUTHORITY_LABELS } from "@/lib/project-templates/governance";

import { roleName } from "./rules";

/*
 * The parts that a description of signed content is made of, and how a value in them reads. Drawn by
 * the dialog, the certificate, the verify page and the offline verifier.
 */

export type ValueKind =
  | "text"
  | "word"
  | "date"
  | "money"
  | "percent"
  | "days"
  | "bytes"
  | "hash"
  | "met"
  | "authority"
  | "role"
  | "switch"
  | "threshold"
  | "yes"
  | "unchanged"
  | "removed"
  | "cells";
export type Value = { kind: ValueKind; value: unknown; currency?: string };

export type Fact = { label: string; value: Value };
export type Row = { key: string; cells: Value[] };
export type Change = { label: string; before: Value; after: Value };

export type Block =
  | { kind: "facts"; title: string; facts: Fact[] }
  | { kind: "prose"; title: string; text: string | null }
  | { kind: "table"; title: string; columns: string[]; rows: Row[]; empty: string }
  | { kind: "changes"; title: string; changes: Change[] };

const AUTHORITIES: Record<string, string> = AUTHORITY_LABELS;

/** A value as text, in the reader's formats. */
export function displayValue({ kind, value, currency }: Value, format: Formatter): string {
  if (kind === "unchanged") return "stays";
  if (kind === "removed") return "removed";
  if (kind === "cells")
    return (value as Value[]).map((cell) => displayValue(cell, format)).join(" · ");
  if (kind === "yes") return value === true ? "Yes" : "No";
  if (kind === "threshold" && value === null) return "Every one";
  if (kind === "switch" && typeof value === "boolean") return value ? "On" : "Off";
  if (kind === "met") return value === true ? "Met" : value === false ? "Not met" : "Not assessed";
  if (value === null || value === undefined || value === "") return "–";
  const plain =
    typeof value === "number" || typeof value === "string" ? value : JSON.stringify(value);
  switch (kind) {
    case "date":
      return format.date(String(plain));
    case "authority":
      return AUTHORITIES[String(plain)] ?? String(plain);
    case "role":
      return roleName(String(plain));
    case "threshold":
    case "money":
      return moneyText(plain, currency ?? "", format);
    case "percent":
      return format.percent(plain);
    case "days":
      return format.days(plain);
    case "word":
      return String(plain).charAt(0).toUpperCase() + String(plain).slice(1);
    case "bytes":
      return `${format.number(plain)} bytes`;
    default:
      return String(plain);
  }
}

/** A sum to its last decimal, also in currencies that have none, or that nobody knows. */
function moneyText(sum: number | string, currency: string, format: Formatter): string {
  const exact = `${format.number(sum, 2)} ${currency}`.trim();
  if (!/^[A-Z]{3}$/.test(currency)) return exact;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  const isRounded = maximumFractionDigits < 2 && !Number.isInteger(Number(sum));
  return isRounded ? exact : format.money(sum, { currency });
}
