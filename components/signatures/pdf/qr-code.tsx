import { Path, Svg } from "@react-pdf/renderer";
import { encode } from "uqr";

/** An address as a QR code, drawn as one path. */
export function QrCode({ text, size }: { text: string; size: number }) {
  const { data, size: modules } = encode(text, { ecc: "M", border: 2 });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return (
    <Svg width={size} height={size} viewBox={`0 0 ${modules} ${modules}`}>
      <Path d={dark.join("")} fill="#000000" />
    </Svg>
  );
}
