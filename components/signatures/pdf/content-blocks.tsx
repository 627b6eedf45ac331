import { View } from "@react-pdf/renderer";

import type { Formatter } from "@/lib/format";
import { type Block, displayValue, type Value } from "@/lib/signatures/blocks";

import type { Print } from "@/components/pdf/fonts";
import { styles } from "./styles";
import { Text } from "@/components/pdf/text";

type Props = { block: Block; format: Formatter; print: Print };

/** One block of what was signed, in print. */
export function ContentBlock({ block, format, print }: Props) {
  const text = (value: Value, longest?: number) => print(displayValue(value, format), longest);
  return (
    <View>
      <Text style={styles.heading} minPresenceAhead={40}>
        {print(block.title)}
      </Text>
      {block.kind === "facts" &&
        block.facts.map(({ label, value }) => (
          <FactRow key={label} label={print(label)} value={text(value)} />
        ))}
      {block.kind === "prose" && <Text>{print(block.text ?? "None.")}</Text>}
      {block.kind === "table" &&
        (block.rows.length === 0 ? (
          <Text>{print(block.empty)}</Text>
        ) : (
          <TableRows block={block} text={text} />
        ))}
      {block.kind === "changes" && <ChangeRows block={block} text={text} />}
    </View>
  );
}

export function FactRow({
  label,
  value,
  isMono = false,
}: {
  label: string;
  value: string;
  isMono?: boolean;
}) {
  return (
    <View style={styles.row} wrap={value.length > 400}>
      <Text style={styles.label}>{label}</Text>
      <Text style={isMono ? [styles.value, styles.mono] : styles.value}>{value}</Text>
    </View>
  );
}

type Cells = (value: Value, longest?: number) => string;

function TableRows({ block, text }: { block: Extract<Block, { kind: "table" }>; text: Cells }) {
  // A hash needs the whole line.
  const isWide = block.rows.some(({ cells }) => cells.some(({ kind }) => kind === "hash"));
  if (isWide)
    return block.rows.map(({ key, cells }) => <WideRow key={key} cells={cells} text={text} />);
  return (
    <>
      <HeadRow cells={block.columns} />
      {block.rows.map(({ key, cells }) => (
        <View key={key} style={styles.row} wrap={false}>
          {cells.map((cell, index) => (
            <Text key={block.columns[index]} style={styles.cell}>
              {text(cell, Math.floor(70 / cells.length))}
            </Text>
          ))}
        </View>
      ))}
    </>
  );
}

function WideRow({ cells, text }: { cells: Value[]; text: Cells }) {
  return (
    <View style={styles.wide} wrap={false}>
      {cells.map((cell, index) => (
        <Text key={index} style={cell.kind === "hash" ? styles.mono : {}}>
          {text(cell, cell.kind === "hash" ? 64 : 56)}
        </Text>
      ))}
    </View>
  );
}

function ChangeRows({ block, text }: { block: Extract<Block, { kind: "changes" }>; text: Cells }) {
  return (
    <>
      <HeadRow cells={["Field", "Before", "After"]} />
      {block.changes.map(({ label, before, after }) => (
        <View key={label} style={styles.row}>
          <Text style={[styles.cell, styles.muted]}>{label}</Text>
          <Text style={[styles.cell, styles.before]}>{text(before, 24)}</Text>
          <Text style={[styles.cell, styles.strong]}>{text(after, 24)}</Text>
        </View>
      ))}
    </>
  );
}

function HeadRow({ cells }: { cells: string[] }) {
  return (
    <View style={[styles.row, styles.head]}>
      {cells.map((cell) => (
        <Text key={cell} style={styles.cell}>
          {cell}
        </Text>
      ))}
    </View>
  );
}
