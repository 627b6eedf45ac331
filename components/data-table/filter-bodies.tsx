"use client";

import { DateField, DatePicker, Input, Label, ListBox, TextField } from "@heroui/react";
import { useState } from "react";

import { DateCalendar, DateParts, toCalendarDate } from "@/components/form/date-field";
import type { Option } from "@/components/form/choice-fields";
import { Button } from "@/components/ui/button";

import type { FilterDefinition } from "./types";

type BodyProps = { value: string; onChange: (next: string | null) => void };

const SEARCH_FROM = 9;

export function SelectFilter({
  filter,
  value,
  onChange,
}: BodyProps & { filter: Extract<FilterDefinition, { kind: "select" }> }) {
  const [text, setText] = useState("");
  const chosen = new Set(value ? value.split(",") : []);
  const shown = filter.options.filter(({ label }) =>
    label.toLowerCase().includes(text.trim().toLowerCase()),
  );
  return (
    <div className="grid max-h-80 min-w-52 grid-rows-[auto_minmax(0,1fr)_auto]">
      {filter.options.length >= SEARCH_FROM ? (
        <TextField
          aria-label={`Find in ${filter.label}`}
          value={text}
          onChange={setText}
          autoFocus
          className="p-1"
        >
          <Input placeholder="Find…" />
        </TextField>
      ) : (
        <span />
      )}
      <ListBox<Option>
        aria-label={filter.label}
        items={shown}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          onChange(
            keys === "all" ? null : mergeHidden(chosen, shown, keys as Set<string>).join(","),
          )
        }
        renderEmptyState={() => <p className="px-2 py-1.5 text-muted">Nothing matches.</p>}
        className="overflow-y-auto"
      >
        {(option) => (
          <ListBox.Item id={option.value} textValue={option.label}>
            {option.icon}
            <Label className="truncate text-sm font-normal">{option.label}</Label>
            <ListBox.ItemIndicator />
          </ListBox.Item>
        )}
      </ListBox>
      {chosen.size > 0 && (
        <div className="border-t border-separator pt-1">
          <Button variant="ghost" size="sm" fullWidth onPress={() => onChange(null)}>
            Clear
          </Button>
        </div>
      )}
    </div>
  );
}

/** What is chosen but filtered out of sight stays chosen. */
function mergeHidden(before: Set<string>, shown: readonly Option[], now: Set<string>): string[] {
  const visible = new Set(shown.map((option) => option.value));
  return [...[...before].filter((key) => !visible.has(key)), ...now];
}

export function DateRangeFilter({ value, onChange }: BodyProps) {
  const [from = "", to = ""] = value.split("..");
  const set = (nextFrom: string, nextTo: string) =>
    onChange(nextFrom || nextTo ? `${nextFrom}..${nextTo}` : null);
  return (
    <div className="grid w-56 gap-3">
      <RangeEnd label="From" value={from} max={to} onChange={(next) => set(next, to)} />
      <RangeEnd label="To" value={to} min={from} onChange={(next) => set(from, next)} />
      {value && (
        <Button variant="ghost" size="sm" onPress={() => onChange(null)}>
          Clear
        </Button>
      )}
    </div>
  );
}

function RangeEnd({
  label,
  value,
  min,
  max,
  onChange,
}: {
  label: string;
  value: string;
  min?: string;
  max?: string;
  onChange: (next: string) => void;
}) {
  const [lowest, highest] = [toCalendarDate(min), toCalendarDate(max)];
  return (
    <DatePicker
      value={toCalendarDate(value)}
      {...(lowest && { minValue: lowest })}
      {...(highest && { maxValue: highest })}
      onChange={(date) => onChange(date?.toString() ?? "")}
      shouldForceLeadingZeros
      className="flex flex-col gap-1"
    >
      <Label>{label}</Label>
      <DateField.Group fullWidth>
        <DateParts />
      </DateField.Group>
      <DatePicker.Popover aria-label={label}>
        <DateCalendar label={label} />
      </DatePicker.Popover>
    </DatePicker>
  );
}

export function TextFilter({ label, value, onChange }: BodyProps & { label: string }) {
  const [text, setText] = useState(value);
  return (
    <form
      className="flex gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(text.trim() || null);
      }}
    >
      <TextField aria-label={label} value={text} onChange={setText} autoFocus>
        <Input maxLength={200} />
      </TextField>
      <Button type="submit">Apply</Button>
    </form>
  );
}
