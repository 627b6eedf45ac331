"use client";

import { CalendarOff, ClipboardPaste, Plus } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import type { Holiday } from "@/lib/organisations/queries";

import { HolidayDialog } from "./holiday-dialog";
import { HolidayItem } from "./holiday-item";
import { ImportHolidaysDialog } from "./import-holidays-dialog";

type HolidaysSectionProps = { holidays: Holiday[]; scope: OrgScope; refusal: string | null };

/** The organisation's days off, by year, the latest year first. */
export function HolidaysSection({ holidays, scope, refusal }: HolidaysSectionProps) {
  const [opened, setOpened] = useState<"add" | "import" | null>(null);
  const close = () => setOpened(null);
  return (
    <Section
      title="Days off"
      description="Nobody works on these, in the whole organisation."
      flush
      actions={
        <>
          <Button
            size="sm"
            icon={<ClipboardPaste aria-hidden />}
            disabledReason={refusal}
            onPress={() => setOpened("import")}
          >
            Paste a list
          </Button>
          <Button
            size="sm"
            icon={<Plus aria-hidden />}
            disabledReason={refusal}
            onPress={() => setOpened("add")}
          >
            Add day
          </Button>
        </>
      }
    >
      {holidays.length === 0 && (
        <EmptyState compact icon={<CalendarOff aria-hidden />} title="No days off yet">
          Add public holidays one by one, or paste a year's list.
        </EmptyState>
      )}
      {yearsOf(holidays).map(([year, days]) => (
        <section key={year} aria-label={year}>
          <h3 className="border-b border-separator bg-surface-secondary px-4 py-1.5 text-xs font-medium text-muted">
            {year}
          </h3>
          <ul>
            {days.map((holiday) => (
              <HolidayItem
                key={holiday.id}
                holiday={holiday}
                scope={scope}
                canChange={refusal === null}
              />
            ))}
          </ul>
        </section>
      ))}
      <HolidayDialog scope={scope} isOpen={opened === "add"} onOpenChange={close} />
      <ImportHolidaysDialog scope={scope} isOpen={opened === "import"} onOpenChange={close} />
    </Section>
  );
}

function yearsOf(holidays: Holiday[]): [string, Holiday[]][] {
  const years = Map.groupBy(holidays, ({ date }) => date.slice(0, 4));
  return [...years]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .map(([year, days]) => [year, days.toSorted((a, b) => a.date.localeCompare(b.date))]);
}
