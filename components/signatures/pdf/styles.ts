import { StyleSheet } from "@react-pdf/renderer";

const LINE = "#d9d9de";
const MUTED = "#55555e";

export const styles = StyleSheet.create({
  page: {
    fontFamily: "Geist",
    // A ligature is one glyph for two letters: readers of PDF text would have to guess.
    fontFeatureSettings: { liga: 0 },
    fontSize: 9.5,
    lineHeight: 1.4,
    color: "#17171b",
    paddingTop: 44,
    paddingBottom: 56,
    paddingHorizontal: 48,
  },
  brand: { fontSize: 9, fontWeight: 600, marginBottom: 20 },
  name: { fontSize: 18, fontWeight: 600, lineHeight: 1.2 },
  title: { fontSize: 12, marginTop: 2, marginBottom: 14 },
  heading: { fontSize: 10.5, fontWeight: 600, marginTop: 14, marginBottom: 4 },
  muted: { color: MUTED },
  row: { flexDirection: "row", borderTopWidth: 0.5, borderTopColor: LINE, paddingVertical: 3 },
  label: { width: "30%", paddingRight: 8, color: MUTED },
  value: { width: "70%" },
  cell: { flexGrow: 1, flexBasis: 0, paddingRight: 8 },
  wide: { borderTopWidth: 0.5, borderTopColor: LINE, paddingVertical: 3 },
  head: { color: MUTED, fontSize: 8.5 },
  before: { color: MUTED, textDecoration: "line-through" },
  strong: { fontWeight: 600 },
  mono: { fontFamily: "Geist Mono", fontSize: 7.5 },
  signature: { borderWidth: 0.5, borderColor: LINE, borderRadius: 4, padding: 10, marginTop: 6 },
  signer: { fontSize: 11, fontWeight: 600 },
  verify: { flexDirection: "row", gap: 16, marginTop: 4 },
  footer: {
    position: "absolute",
    bottom: 28,
    left: 48,
    right: 48,
    flexDirection: "row",
    justifyContent: "space-between",
    fontSize: 8,
    color: MUTED,
  },
});
