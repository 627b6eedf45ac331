import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createFormatter, DATE_FORMATS, type FormatOptions, todayIn } from "./format";

const british: FormatOptions = {
  currency: "GBP",
  dateFormat: "DD/MM/YYYY",
  timezone: "Europe/London",
};
const format = createFormatter(british);

describe("dates", () => {
  it.each([
    ["DD/MM/YYYY", "09/03/2026"],
    ["MM/DD/YYYY", "03/09/2026"],
    ["YYYY-MM-DD", "2026-03-09"],
    ["DD MMM YYYY", "09 Mar 2026"],
  ] as const)("are arranged as %s", (dateFormat, text) => {
    expect(createFormatter({ ...british, dateFormat }).date("2026-03-09")).toBe(text);
  });

  it("have months of three letters", () => {
    const { date } = createFormatter({ ...british, dateFormat: "DD MMM YYYY" });
    expect(date("2026-09-01")).toBe("01 Sep 2026");
  });

  it("never move a plain date, wherever the reader is", () => {
    for (const timezone of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"]) {
      expect(createFormatter({ ...british, timezone }).date("2026-12-31")).toBe("31/12/2026");
    }
  });

  it("show a moment on the day it falls on in the zone", () => {
    expect(format.date("2026-07-01T23:30:00Z")).toBe("02/07/2026");
    expect(
      createFormatter({ ...british, timezone: "America/New_York" }).date("2026-07-01T03:30:00Z"),
    ).toBe("30/06/2026");
  });

  it("follow the clock through both changes of daylight saving", () => {
    expect(format.dateTime("2026-03-29T00:59:00Z")).toBe("29/03/2026, 00:59");
    expect(format.dateTime("2026-03-29T01:00:00Z")).toBe("29/03/2026, 02:00");
    expect(format.dateTime("2026-10-25T00:30:00Z")).toBe("25/10/2026, 01:30");
    expect(format.dateTime("2026-10-25T01:30:00Z")).toBe("25/10/2026, 01:30");
  });

  it("are a dash when missing or unreadable", () => {
    for (const value of [null, undefined, "", "soon"]) {
      expect(format.date(value)).toBe("–");
      expect(format.dateTime(value)).toBe("–");
      expect(format.time(value)).toBe("–");
    }
  });

  it("keep the year, month and day of any date in any format", () => {
    const days = fc.date({
      min: new Date("1900-01-01"),
      max: new Date("2199-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(...DATE_FORMATS), (day, dateFormat) => {
        const iso = day.toISOString().slice(0, 10);
        const text = createFormatter({ ...british, dateFormat }).date(iso);
        expect(text).toContain(iso.slice(0, 4));
        expect(text).toContain(iso.slice(8));
      }),
    );
  });

  it("know which day it is somewhere", () => {
    const now = new Date("2026-01-01T11:00:00Z");
    expect(todayIn("Pacific/Kiritimati", now)).toBe("2026-01-02");
    expect(todayIn("Pacific/Pago_Pago", now)).toBe("2026-01-01");
  });
});

describe("relative time", () => {
  const now = new Date("2026-06-15T12:00:00Z");
  it.each([
    ["2026-06-15T12:00:20Z", "just now"],
    ["2026-06-15T11:55:00Z", "5 minutes ago"],
    ["2026-06-15T15:00:00Z", "in 3 hours"],
    ["2026-06-14T12:00:00Z", "yesterday"],
    ["2026-06-18T12:00:00Z", "in 3 days"],
    ["2026-01-15T12:00:00Z", "15/01/2026"],
  ])("says %s as %s", (value, text) => {
    expect(format.relative(value, now)).toBe(text);
  });
});

describe("money", () => {
  it("has the currency's own decimals", () => {
    expect(format.money(1234.5)).toBe("£1,234.50");
    expect(format.money(1234.5, { currency: "JPY" })).toBe("¥1,235");
  });

  it("shows a negative sum as negative", () => {
    expect(format.money(-1234.5)).toBe("-£1,234.50");
    expect(format.money("-0.01")).toBe("-£0.01");
  });

  it("does not round a sum too big for a floating point number", () => {
    expect(format.money("999999999999.99")).toBe("£999,999,999,999.99");
    expect(format.money("90071992547409931234.56")).toBe("£90,071,992,547,409,931,234.56");
  });

  it("has a whole and a compact form", () => {
    expect(format.money(1234567.89, { style: "whole" })).toBe("£1,234,568");
    expect(format.money(1234567.89, { style: "compact" })).toBe("£1.2m");
  });

  it("knows the sign of a currency", () => {
    expect(format.currencySymbol()).toBe("£");
    expect(format.currencySymbol("EUR")).toBe("€");
  });

  it("is a dash when missing or not a number", () => {
    for (const value of [null, undefined, "", "abc", Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(format.money(value)).toBe("–");
    }
  });
});

describe("numbers", () => {
  it("keep at most two decimals, or exactly as many as asked", () => {
    expect(format.number(1234.567)).toBe("1,234.57");
    expect(format.number(3, 1)).toBe("3.0");
  });
  it("become percentages and days", () => {
    expect(format.percent(42.5)).toBe("42.5%");
    expect(format.percent(null)).toBe("–");
    expect(format.days(1)).toBe("1 day");
    expect(format.days(2.5)).toBe("2.5 days");
  });
});
