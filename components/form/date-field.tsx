"use client";

import { Calendar, DateField as HeroDateField, DatePicker } from "@heroui/react";
import { type CalendarDate, parseDate } from "@internationalized/date";
import type { ComponentProps } from "react";

import { cn } from "@/components/ui/cn";

import { FIELD_CLASS, type FieldProps, FieldShell, useField } from "./field-shell";

/** A date, `yyyy-mm-dd` or null, typed in the organisation's order or picked. */
export function DateField({
  label,
  description,
  ...binding
}: FieldProps<string | null | undefined>) {
  const { value, onChange, inputRef, error, props } = useField(binding);
  return (
    <DatePicker
      {...props}
      value={toCalendarDate(value)}
      onChange={(date) => onChange(date?.toString() ?? null)}
      shouldForceLeadingZeros
      autoFocus={binding.autoFocus}
      className={cn(FIELD_CLASS, binding.className)}
    >
      <FieldShell label={label} description={description} error={error}>
        {/* The group is what react-hook-form focuses when the date is refused. */}
        <HeroDateField.Group ref={(group) => inputRef(focusable(group))} fullWidth>
          <DateParts />
        </HeroDateField.Group>
      </FieldShell>
      <DatePicker.Popover aria-label={label}>
        <DateCalendar label={label} />
      </DatePicker.Popover>
    </DatePicker>
  );
}

/** The typed parts and the button that opens the calendar; inside a `DatePicker`. */
export function DateParts() {
  return (
    <>
      <HeroDateField.Input className="flex-1">
        {(segment) => <HeroDateField.Segment segment={segment} />}
      </HeroDateField.Input>
      <HeroDateField.Suffix className="me-1.5">
        <DatePicker.Trigger>
          <DatePicker.TriggerIndicator />
        </DatePicker.Trigger>
      </HeroDateField.Suffix>
    </>
  );
}

/** One month to pick a day from; inside a `DatePicker`. */
export function DateCalendar({ label }: { label: string }) {
  return (
    <Calendar aria-label={label} firstDayOfWeek="mon">
      {/* A <div>: the default <header> would be a second banner of the page. */}
      <Calendar.Header render={(props) => <div {...(props as ComponentProps<"div">)} />}>
        <Calendar.NavButton slot="previous" />
        <Calendar.Heading className="text-center" />
        <Calendar.NavButton slot="next" />
      </Calendar.Header>
      <Calendar.Grid>
        <Calendar.GridHeader>
          {(day) => <Calendar.HeaderCell>{day}</Calendar.HeaderCell>}
        </Calendar.GridHeader>
        <Calendar.GridBody>{(date) => <Calendar.Cell date={date} />}</Calendar.GridBody>
      </Calendar.Grid>
    </Calendar>
  );
}

/** A stored date as React Aria's, or null for none and for what is not a date. */
export function toCalendarDate(value: string | null | undefined): CalendarDate | null {
  try {
    return value ? parseDate(value) : null;
  } catch {
    return null;
  }
}

function focusable(group: HTMLElement | null) {
  return group && { focus: () => group.querySelector<HTMLElement>("[role=spinbutton]")?.focus() };
}
