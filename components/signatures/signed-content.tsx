"use client";

import type { ReactNode } from "react";

import { DescriptionList } from "@/components/ui/description-list";
import { useFormat } from "@/components/ui/format";
import { Prose } from "@/components/ui/prose";
import { type Block, displayValue, type Value } from "@/lib/signatures/blocks";
import { describeContent } from "@/lib/signatures/content";

/** Exactly what is signed, drawn from the canonical content: every field of it, and nothing else. */
export function SignedContent({ content }: { content: Record<string, unknown> }) {
  return (
    <div className="grid gap-5">
      {describeContent(content).map((block, index) => (
        <section key={`${index} ${block.title}`} className="grid min-w-0 gap-1.5">
          <h3 className="font-semibold">{block.title}</h3>
          <BlockBody block={block} />
        </section>
      ))}
    </div>
  );
}

function BlockBody({ block }: { block: Block }) {
  switch (block.kind) {
    case "facts":
      return (
        <DescriptionList
          columns={2}
          items={block.facts.map(({ label, value }) => ({
            label,
            value: <ValueText value={value} />,
          }))}
        />
      );
    case "prose":
      return <Prose empty="None.">{block.text}</Prose>;
    case "table":
      return block.rows.length === 0 ? (
        <p className="text-muted">{block.empty}</p>
      ) : (
        <ContentTable label={block.title} columns={block.columns}>
          {block.rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <td key={block.columns[index]}>
                  <ValueText value={cell} />
                </td>
              ))}
            </tr>
          ))}
        </ContentTable>
      );
    case "changes":
      return (
        <ContentTable label={block.title} columns={["Field", "Before", "After"]}>
          {block.changes.map(({ label, before, after }) => (
            <tr key={label}>
              <th scope="row" className="w-1/5 font-normal text-muted">
                {label}
              </th>
              <td className="w-2/5 text-muted">
                <del>
                  <ValueText value={before} />
                </del>
              </td>
              <td className="w-2/5 font-medium">
                <ins className="no-underline">
                  <ValueText value={after} />
                </ins>
              </td>
            </tr>
          ))}
        </ContentTable>
      );
  }
}

export function ContentTable({
  label,
  columns,
  children,
}: {
  label: string;
  columns: string[];
  children: ReactNode;
}) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="overflow-x-auto rounded-md border border-separator"
    >
      <table className="w-full text-left [&_td]:px-3 [&_td]:py-1.5 [&_td]:align-top [&_th]:px-3 [&_th]:py-1.5 [&_th]:align-top">
        <thead className="text-xs text-muted">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&>tr]:border-t [&>tr]:border-separator">{children}</tbody>
      </table>
    </div>
  );
}

export function ValueText({ value }: { value: Value }) {
  const format = useFormat();
  const text = displayValue(value, format);
  if (value.kind === "hash") return <span className="font-mono text-xs break-all">{text}</span>;
  return <span className="whitespace-pre-wrap wrap-break-word">{text}</span>;
}
