import type { Option } from "@/components/form/choice-fields";

/** Currencies by code, with their names; the present one is among them, whatever it is. */
export function currencyOptions(current: string): Option[] {
  const names = new Intl.DisplayNames("en", { type: "currency" });
  const codes = withCurrent(Intl.supportedValuesOf("currency"), current);
  return codes.map((code) => ({ value: code, label: code, description: names.of(code) ?? code }));
}

/** Time zones by their names; the present one is among them, whatever it is. */
export function timezoneOptions(current: string): Option[] {
  return withCurrent([...Intl.supportedValuesOf("timeZone"), "UTC"], current).map((zone) => ({
    value: zone,
    label: zone.replaceAll("_", " "),
  }));
}

function withCurrent(values: string[], current: string): string[] {
  return [...new Set([...values, current])].toSorted();
}
