import { z } from "zod";

/** The tables of a period's report, each a file of its own. */
export const REPORT_TABLES = ["days", "workflows", "clients", "failures"] as const;

export type ReportTable = (typeof REPORT_TABLES)[number];

/** The table that an address asks for; the days, where it asks for none. */
export const reportTable = z.enum(REPORT_TABLES).catch("days");

export const TABLE_WORDS: Record<ReportTable, string> = {
  days: "Runs by day",
  workflows: "Runs by workflow",
  clients: "Runs by client",
  failures: "Failures by step",
};
