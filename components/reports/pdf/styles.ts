import { StyleSheet } from "@react-pdf/renderer";

const LINE = "#d9d9de";
const MUTED = "#55555e";

/** What stands between the margins, in points. */
export const WIDTH = 499;

export const SERIES = [
  { key: "completedExecutions", label: "Completed", color: "#2f8a57" },
  { key: "failedExecutions", label: "Failed", color: "#c43a31" },
  { key: "cancelledExecutions", label: "Cancelled", color: "#8b8b95" },
  { key: "openExecutions", label: "Not ended", color: "#3a6fc4" },
] as const;

export const styles = StyleSheet.create({
  page: {
    fontFamily: "Geist",
    // A ligature is one glyph for two letters: readers of PDF text would have to guess.
    fontFeatureSettings: { liga: 0 },
    fontSize: 9,
    color: "#17171b",
    paddingTop: 44,
    paddingBottom: 56,
    paddingHorizontal: 48,
  },
  // Not the page's: what is drawn when the pages are counted would have its height twice.
  body: { fontSize: 9, lineHeight: 1.4 },
  brand: { fontSize: 9, fontWeight: 600, marginBottom: 16 },
  title: { fontSize: 18, fontWeight: 600, lineHeight: 1.2 },
  about: { fontSize: 12, marginTop: 2, marginBottom: 3 },
  muted: { color: MUTED },
  heading: { fontSize: 10.5, fontWeight: 600, marginTop: 16, marginBottom: 4 },
  stats: { flexDirection: "row", gap: 8, marginTop: 14 },
  stat: {
    flexGrow: 1,
    flexBasis: 0,
    borderWidth: 0.5,
    borderColor: LINE,
    borderRadius: 4,
    padding: 8,
  },
  figure: { fontSize: 15, fontWeight: 600, lineHeight: 1.3 },
  small: { fontSize: 7.5, color: MUTED },
  row: { flexDirection: "row", borderTopWidth: 0.5, borderTopColor: LINE, paddingVertical: 3 },
  head: { color: MUTED, fontSize: 8 },
  name: { flexGrow: 1, flexBasis: 0, paddingRight: 8 },
  number: { width: 54, textAlign: "right" },
  legend: { flexDirection: "row", gap: 14, marginTop: 4 },
  key: { flexDirection: "row", alignItems: "center", gap: 4 },
  swatch: { width: 7, height: 7, borderRadius: 1 },
  axis: { fontFamily: "Geist", fontSize: 6.5 },
  foot: { position: "absolute", bottom: 28, left: 48, width: 400, fontSize: 8, color: MUTED },
  counter: {
    position: "absolute",
    bottom: 28,
    right: 48,
    width: 90,
    textAlign: "right",
    fontSize: 8,
    color: MUTED,
  },
});
