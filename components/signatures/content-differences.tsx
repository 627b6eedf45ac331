"use client";

import type { Difference } from "@/lib/signatures/diff";

import { ContentTable, ValueText } from "./signed-content";

/** What changed while the person was reading: was, and is. */
export function ContentDifferences({ differences }: { differences: Difference[] }) {
  if (differences.length === 0) return null;
  return (
    <section className="grid gap-1.5">
      <h3 className="font-semibold">What changed while you were reading</h3>
      <ContentTable
        label="What changed while you were reading"
        columns={["What", "You were shown", "It is now"]}
      >
        {differences.map(({ place, was, now }) => (
          <tr key={place}>
            <th scope="row" className="font-normal text-muted">
              {place}
            </th>
            <td className="text-muted">
              {was ? (
                <del>
                  <ValueText value={was} />
                </del>
              ) : (
                "not there"
              )}
            </td>
            <td className="font-medium">
              {now ? (
                <ins className="no-underline">
                  <ValueText value={now} />
                </ins>
              ) : (
                "removed"
              )}
            </td>
          </tr>
        ))}
      </ContentTable>
    </section>
  );
}
