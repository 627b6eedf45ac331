import { ChevronDown, Download, FileText } from "lucide-react";
import type { Route } from "next";

import { LinkButton } from "@/components/ui/link";
import { Menu } from "@/components/ui/menu";
import { REPORT_TABLES, TABLE_WORDS } from "@/lib/executions/report-tables";

/** A period's report as files: each of its tables as CSV, and all of it as PDF. */
export function ReportDownloads({ base, search = "" }: { base: string; search?: string }) {
  return (
    <span className="flex gap-2">
      <Menu
        label="Export as CSV"
        variant="secondary"
        placement="bottom start"
        items={REPORT_TABLES.map((table) => ({
          id: table,
          label: TABLE_WORDS[table],
          href: `${base}/export?${search && `${search}&`}table=${table}`,
          download: true,
        }))}
      >
        <Download aria-hidden /> CSV <ChevronDown aria-hidden />
      </Menu>
      <LinkButton
        href={`${base}/pdf${search && `?${search}`}` as Route}
        icon={<FileText aria-hidden />}
        download
      >
        PDF
      </LinkButton>
    </span>
  );
}
