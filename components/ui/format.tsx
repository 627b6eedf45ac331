"use client";

import { I18nProvider } from "@heroui/react";
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";

import {
  createFormatter,
  DEFAULT_FORMAT,
  type FormatOptions,
  type Formatter,
  type Numeric,
} from "@/lib/format";

const FormatContext = createContext<Formatter>(createFormatter(DEFAULT_FORMAT));

// The order of day, month and year inside a date field follows a locale, not a pattern.
const FIELD_LOCALES = {
  "DD/MM/YYYY": "en-GB",
  "DD MMM YYYY": "en-GB",
  "MM/DD/YYYY": "en-US",
  "YYYY-MM-DD": "en-CA",
} as const;

/** Gives everything below it the organisation's formats. */
export function FormatProvider({
  options,
  children,
}: {
  options: FormatOptions;
  children: ReactNode;
}) {
  const { locale, currency, dateFormat, timezone } = options;
  const formatter = useMemo(
    () => createFormatter({ ...(locale && { locale }), currency, dateFormat, timezone }),
    [locale, currency, dateFormat, timezone],
  );
  return (
    <I18nProvider locale={FIELD_LOCALES[dateFormat]}>
      <FormatContext value={formatter}>{children}</FormatContext>
    </I18nProvider>
  );
}

/** The formatter, for text that is not a component of its own. */
export function useFormat(): Formatter {
  return use(FormatContext);
}

type Moment = string | null | undefined;

export function DateText({ value }: { value: Moment }) {
  const format = useFormat();
  if (!value) return <Missing />;
  return (
    <time dateTime={value} className="whitespace-nowrap">
      {format.date(value)}
    </time>
  );
}

export function DateTimeText({ value }: { value: Moment }) {
  const format = useFormat();
  if (!value) return <Missing />;
  return (
    <time dateTime={value} className="whitespace-nowrap">
      {format.dateTime(value)}
    </time>
  );
}

/** "3 hours ago", with the exact moment on hover. */
export function RelativeTime({ value }: { value: Moment }) {
  const format = useFormat();
  const now = useMinute();
  if (!value) return <Missing />;
  return (
    // A second may pass between the server's clock and the browser's.
    <time
      dateTime={value}
      title={format.dateTime(value)}
      className="whitespace-nowrap"
      suppressHydrationWarning
    >
      {format.relative(value, now)}
    </time>
  );
}

export function MoneyText({
  value,
  currency,
  notation,
}: {
  value: Numeric | null | undefined;
  currency?: string;
  notation?: "full" | "whole" | "compact";
}) {
  const format = useFormat();
  if (value == null) return <Missing />;
  return (
    <span className="whitespace-nowrap">
      {format.money(value, { ...(currency && { currency }), ...(notation && { style: notation }) })}
    </span>
  );
}

export function NumberText({
  value,
  digits,
}: {
  value: Numeric | null | undefined;
  digits?: number;
}) {
  const format = useFormat();
  return value == null ? <Missing /> : <span>{format.number(value, digits)}</span>;
}

export function PercentText({
  value,
  digits,
}: {
  value: Numeric | null | undefined;
  digits?: number;
}) {
  const format = useFormat();
  return value == null ? <Missing /> : <span>{format.percent(value, digits)}</span>;
}

function Missing() {
  return <span className="text-subtle">–</span>;
}

function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
