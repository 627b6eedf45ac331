export const DATE_FORMATS = ["DD/MM/YYYY", "MM/DD/YYYY", "YYYY-MM-DD", "DD MMM YYYY"] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

/** What an organisation (and, for the zone, a person) chose. Plain data: it crosses to the browser. */
export type FormatOptions = {
  /** BCP 47 tag for separators and words. */
  locale?: string;
  /** ISO 4217 code. */
  currency: string;
  dateFormat: DateFormat;
  /** IANA name; moments are shown in it. Dates have no zone and are never moved. */
  timezone: string;
};

export const DEFAULT_FORMAT: FormatOptions = {
  locale: "en-GB",
  currency: "GBP",
  dateFormat: "DD MMM YYYY",
  timezone: "UTC",
};

/** `numeric` arrives as a number or, when large, as text: text is formatted without rounding. */
export type Numeric = number | string;
export type Nothing = null | undefined;

export type Formatter = ReturnType<typeof createFormatter>;

const NOTHING = "–";
const PLAIN_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The one place where a date, a sum or a number becomes words. Pure: the same options and value
 * give the same text on the server and in the browser. A missing or unreadable value is "–".
 */
export function createFormatter(options: FormatOptions) {
  const complete = { ...options, locale: options.locale ?? "en-GB" };
  return { options: complete, ...createDates(complete), ...createNumbers(complete) };
}

type Options = FormatOptions & { locale: string };

/** Whether this program knows the zone. */
export function isTimezone(name: string): boolean {
  try {
    return name.length <= 64 && Boolean(new Intl.DateTimeFormat("en-GB", { timeZone: name }));
  } catch {
    return false;
  }
}

/** The zone; or UTC for one that this program does not know: a value that went bad locks nobody out. */
export const usableTimezone = cached((name) => (isTimezone(name) ? name : "UTC"));

function createDates({ locale, dateFormat, timezone }: Options) {
  const calendar = new Intl.DateTimeFormat("en-GB", {
    timeZone: usableTimezone(timezone),
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  // Three letters each: British data alone says "Sept".
  const monthLocale = locale.startsWith("en") ? "en-US" : locale;
  const months = cached((month: string) =>
    new Intl.DateTimeFormat(monthLocale, { month: "short", timeZone: "UTC" }).format(
      Date.UTC(2024, Number(month) - 1, 15),
    ),
  );
  const relatives = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

  function arrange(year: string, month: string, day: string): string {
    switch (dateFormat) {
      case "DD/MM/YYYY":
        return `${day}/${month}/${year}`;
      case "MM/DD/YYYY":
        return `${month}/${day}/${year}`;
      case "YYYY-MM-DD":
        return `${year}-${month}-${day}`;
      case "DD MMM YYYY":
        return `${day} ${months(month)} ${year}`;
    }
  }

  function parts(value: string | Date) {
    const moment = typeof value === "string" ? new Date(value) : value;
    if (Number.isNaN(moment.getTime())) return null;
    const found = new Map(calendar.formatToParts(moment).map((part) => [part.type, part.value]));
    const get = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? "";
    return {
      // The year of Intl has no leading zeros; ours always has four digits.
      date: arrange(get("year").padStart(4, "0"), get("month"), get("day")),
      time: `${get("hour")}:${get("minute")}`,
    };
  }

  /** A date. `yyyy-mm-dd` is taken as it is; a moment is the day it falls on in the zone. */
  function date(value: string | Date | Nothing): string {
    if (value == null || value === "") return NOTHING;
    const plain = typeof value === "string" ? PLAIN_DATE.exec(value) : null;
    if (plain) return arrange(plain[1] ?? "", plain[2] ?? "", plain[3] ?? "");
    return parts(value)?.date ?? NOTHING;
  }

  return {
    date,

    /** A moment, to the minute, in the zone. */
    dateTime(value: string | Date | Nothing): string {
      if (value == null || value === "") return NOTHING;
      const found = parts(value);
      return found ? `${found.date}, ${found.time}` : NOTHING;
    },

    /** Only the time of a moment, in the zone: "14:05". */
    time(value: string | Date | Nothing): string {
      if (value == null || value === "") return NOTHING;
      return parts(value)?.time ?? NOTHING;
    },

    /** "in 3 days", "2 hours ago"; beyond a month the date says more. */
    relative(value: string | Date | Nothing, now: Date): string {
      if (value == null || value === "") return NOTHING;
      const moment = typeof value === "string" ? new Date(value) : value;
      const seconds = (moment.getTime() - now.getTime()) / 1000;
      if (Number.isNaN(seconds)) return NOTHING;
      const size = Math.abs(seconds);
      if (size < 45) return "just now";
      if (size < 45 * 60) return relatives.format(Math.round(seconds / 60), "minute");
      if (size < 22 * 3600) return relatives.format(Math.round(seconds / 3600), "hour");
      if (size < 31 * 86400) return relatives.format(Math.round(seconds / 86400), "day");
      return date(value);
    },
  };
}

function createNumbers({ locale, currency: ownCurrency }: Options) {
  const numbers = cached((digits: string) => {
    const [minimum = 0, maximum = 2] = digits.split(":").map(Number);
    return new Intl.NumberFormat(locale, {
      minimumFractionDigits: minimum,
      maximumFractionDigits: maximum,
    });
  });
  const moneys = cached((key: string) => {
    const [currency = ownCurrency, style] = key.split(":");
    const base = { style: "currency", currency, currencyDisplay: "narrowSymbol" } as const;
    if (style === "compact") {
      return new Intl.NumberFormat(locale, {
        ...base,
        notation: "compact",
        maximumFractionDigits: 1,
      });
    }
    return new Intl.NumberFormat(
      locale,
      style === "whole" ? { ...base, maximumFractionDigits: 0 } : base,
    );
  });

  /** A number with at most two decimals, or exactly as many as `digits` says. */
  function number(value: Numeric | Nothing, digits?: number): string {
    return isNumeric(value)
      ? numbers(digits === undefined ? "0:2" : `${digits}:${digits}`).format(
          value as Intl.StringNumericLiteral,
        )
      : NOTHING;
  }

  return {
    number,

    /** A percentage on the scale 0 to 100: 42.5 is "42.5%". */
    percent(value: Numeric | Nothing, digits?: number): string {
      const text = number(value, digits);
      return text === NOTHING ? text : `${text}%`;
    },

    /** Days of work: "1 day", "2.5 days". */
    days(value: Numeric | Nothing): string {
      const text = number(value);
      if (text === NOTHING) return text;
      return Math.abs(Number(value)) === 1 ? `${text} day` : `${text} days`;
    },

    /** A sum, to the last unit of its currency; `whole` for tables of large sums, `compact` for tiles. */
    money(
      value: Numeric | Nothing,
      {
        currency = ownCurrency,
        style = "full",
      }: { currency?: string; style?: "full" | "whole" | "compact" } = {},
    ): string {
      return isNumeric(value)
        ? moneys(`${currency}:${style}`).format(value as Intl.StringNumericLiteral)
        : NOTHING;
    },

    /** The sign of a currency, for the edge of a field: "£". */
    currencySymbol(currency: string = ownCurrency): string {
      const part = moneys(`${currency}:whole`)
        .formatToParts(0)
        .find((found) => found.type === "currency");
      return part?.value ?? currency;
    },
  };
}

/** Today's date, `yyyy-mm-dd`, where the person is. */
export function todayIn(timezone: string, now: Date): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: usableTimezone(timezone),
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(now);
}

function isNumeric(value: Numeric | Nothing): value is Numeric {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
}

/** Building an Intl object costs more than using it a thousand times. */
function cached<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
