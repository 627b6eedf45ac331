import { Line, Rect, Svg, Text as SvgText, View } from "@react-pdf/renderer";

import { Text } from "@/components/pdf/text";
import type { Report } from "@/lib/executions/figures";
import type { Formatter } from "@/lib/format";

import { SERIES, styles, WIDTH } from "./styles";

const LEFT = 28;
const TOP = 8;
const PLOT = 110;
const BOTTOM = 14;
const LABELS = 10;

type BarsProps = { days: Report["days"]; format: Formatter };

/** The days as bars, drawn as lines and areas; the table of days holds the same in numbers. */
export function Bars({ days, format }: BarsProps) {
  const most = roundedUp(Math.max(1, ...days.map(({ totalExecutions }) => totalExecutions)));
  const step = (WIDTH - LEFT) / days.length;
  const every = Math.ceil(days.length / LABELS);
  return (
    <View wrap={false}>
      <Svg width={WIDTH} height={TOP + PLOT + BOTTOM}>
        {[0, most / 2, most].map((value) => (
          <Scale key={value} value={value} most={most} format={format} />
        ))}
        {days.map((row, index) => (
          <Bar key={row.day} row={row} x={LEFT + index * step} width={step * 0.8} most={most} />
        ))}
        {days.map(({ day }, index) =>
          index % every === 0 ? (
            <SvgText key={day} x={LEFT + index * step} y={TOP + PLOT + 10} style={styles.axis}>
              {day.slice(5)}
            </SvgText>
          ) : null,
        )}
      </Svg>
      <View style={styles.legend}>
        {SERIES.map(({ key, label, color }) => (
          <View key={key} style={styles.key}>
            <View style={[styles.swatch, { backgroundColor: color }]} />
            <Text style={styles.small}>{label}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}

function Scale({ value, most, format }: { value: number; most: number; format: Formatter }) {
  const y = TOP + PLOT * (1 - value / most);
  return (
    <>
      <Line x1={LEFT} x2={WIDTH} y1={y} y2={y} stroke="#d9d9de" strokeWidth={0.5} />
      <SvgText x={0} y={y + 2} style={styles.axis}>
        {format.number(value)}
      </SvgText>
    </>
  );
}

type BarProps = { row: Report["days"][number]; x: number; width: number; most: number };

function Bar({ row, x, width, most }: BarProps) {
  return SERIES.map(({ key, color }, index) => {
    const below = SERIES.slice(0, index).reduce((sum, series) => sum + row[series.key], 0);
    const height = (PLOT * row[key]) / most;
    if (height === 0) return null;
    const y = TOP + PLOT * (1 - below / most) - height;
    return <Rect key={key} x={x} y={y} width={width} height={height} fill={color} />;
  });
}

/** The next number with one digit before its noughts, even so that its half is a number of runs. */
function roundedUp(count: number): number {
  const unit = 10 ** Math.floor(Math.log10(count));
  const up = Math.ceil(count / unit) * unit;
  return up % 2 === 0 ? up : up + 1;
}
