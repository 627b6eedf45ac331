"use client";

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";

import type { Tone } from "@/components/ui/tone";

export type Series = { key: string; label: string; tone: Tone };

const FILLS: Record<Tone, string> = {
  neutral: "var(--muted)",
  info: "var(--info)",
  success: "var(--success)",
  warning: "var(--warning)",
  danger: "var(--danger)",
};

type StackedBarsProps = {
  /** One row a bar: its label, and a number for each series. */
  rows: ({ label: string } & Record<string, string | number>)[];
  series: readonly Series[];
  /** What it shows; where the same numbers stand in words. */
  description: string;
};

/** Numbers on top of one another, bar by bar. The legend is a list beside it, so that no colour stands alone. */
export function StackedBars({ rows, series, description }: StackedBarsProps) {
  return (
    <figure>
      <div role="img" aria-label={description} className="h-56 w-full text-xs">
        <ResponsiveContainer width="100%" height="100%">
          <BarChart data={rows} margin={{ top: 8, right: 8, bottom: 0, left: -16 }}>
            <CartesianGrid vertical={false} stroke="var(--separator)" />
            <XAxis dataKey="label" stroke="var(--muted)" tickLine={false} minTickGap={16} />
            <YAxis allowDecimals={false} stroke="var(--muted)" tickLine={false} axisLine={false} />
            <Tooltip
              cursor={{ fill: "var(--row-hover)" }}
              contentStyle={{
                background: "var(--overlay)",
                border: "1px solid var(--border)",
                borderRadius: 6,
              }}
            />
            {series.map(({ key, label, tone }) => (
              <Bar
                key={key}
                dataKey={key}
                name={label}
                stackId="all"
                fill={FILLS[tone]}
                isAnimationActive={false}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <figcaption className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
        {series.map(({ key, label, tone }) => (
          <span key={key} className="flex items-center gap-1.5">
            <span aria-hidden className="size-2.5 rounded-xs" style={{ background: FILLS[tone] }} />
            {label}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
