"use client";

import { Check, ChevronDown } from "lucide-react";

import { Button } from "@/components/ui/button";
import { useFormat } from "@/components/ui/format";
import { Popover } from "@/components/ui/popover";

import { DateRangeFilter, SelectFilter, TextFilter } from "./filter-bodies";
import type { FilterDefinition } from "./types";
import type { ListUrl } from "./use-list-url";

/** One filter: a button that says what is chosen, and a surface to choose in. */
export function TableFilter({ filter, url }: { filter: FilterDefinition; url: ListUrl }) {
  const value = url.get(filter.key);
  const set = (next: string | null) => url.set({ [filter.key]: next });
  const summary = useSummary(filter, value);

  if (filter.kind === "flag") {
    return (
      <Button
        aria-pressed={value === "1"}
        icon={value === "1" ? <Check aria-hidden /> : undefined}
        className={value ? ACTIVE : undefined}
        onPress={() => set(value === "1" ? null : "1")}
      >
        {filter.label}
      </Button>
    );
  }

  return (
    <Popover
      label={filter.label}
      triggerClassName={value ? ACTIVE : undefined}
      className={filter.kind === "select" ? "p-1" : undefined}
      trigger={
        <>
          <span className="max-w-56 truncate">
            {summary ? `${filter.label}: ${summary}` : filter.label}
          </span>
          <ChevronDown aria-hidden className="text-muted" />
        </>
      }
    >
      {filter.kind === "select" && <SelectFilter filter={filter} value={value} onChange={set} />}
      {filter.kind === "dateRange" && <DateRangeFilter value={value} onChange={set} />}
      {filter.kind === "text" && <TextFilter label={filter.label} value={value} onChange={set} />}
    </Popover>
  );
}

const ACTIVE = "border-accent-text bg-accent-soft text-accent-text";

function useSummary(filter: FilterDefinition, value: string): string {
  const format = useFormat();
  if (!value) return "";
  switch (filter.kind) {
    case "select": {
      const chosen = value
        .split(",")
        .map((key) => filter.options.find((option) => option.value === key)?.label ?? key);
      return chosen.length > 2 ? `${chosen.length} chosen` : chosen.join(", ");
    }
    case "dateRange": {
      const [from, to] = value.split("..");
      if (from && to) return `${format.date(from)} – ${format.date(to)}`;
      return from ? `from ${format.date(from)}` : `to ${format.date(to)}`;
    }
    default:
      return value;
  }
}
