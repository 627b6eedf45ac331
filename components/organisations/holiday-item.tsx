"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";

import { DateText } from "@/components/ui/format";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { addHoliday, removeHoliday } from "@/lib/organisations/actions";
import type { Holiday } from "@/lib/organisations/queries";

import { HolidayDialog } from "./holiday-dialog";

type HolidayItemProps = { holiday: Holiday; scope: OrgScope; canChange: boolean };

export function HolidayItem({ holiday, scope, canChange }: HolidayItemProps) {
  const [isEditing, setEditing] = useState(false);
  const { id, date, name } = holiday;

  const undo = async () => {
    const result = await addHoliday(scope, { date, name });
    if (!result.ok) toast.error(`${name} could not be put back`, { description: result.message });
  };
  // Nothing is lost that one press does not bring back: it is not asked about first.
  const remove = async () => {
    const result = await removeHoliday(scope, { id });
    if (result.ok)
      toast.success(`${name} removed`, {
        action: { label: "Undo", onPress: () => void undo() },
      });
    else toast.error(`${name} could not be removed`, { description: result.message });
  };

  return (
    <li className="flex min-h-9 items-center gap-4 border-b border-separator px-4 py-1 last:border-0">
      <span className="w-28 shrink-0">
        <DateText value={date} />
      </span>
      <span className="min-w-0 flex-1 wrap-break-word">{name}</span>
      {canChange && (
        <Menu
          label={`Actions for ${name}`}
          size="sm"
          items={[
            {
              id: "edit",
              label: "Change",
              icon: <Pencil aria-hidden />,
              onAction: () => setEditing(true),
            },
            {
              id: "remove",
              label: "Remove",
              tone: "danger",
              icon: <Trash2 aria-hidden />,
              onAction: () => void remove(),
            },
          ]}
        />
      )}
      <HolidayDialog scope={scope} holiday={holiday} isOpen={isEditing} onOpenChange={setEditing} />
    </li>
  );
}
