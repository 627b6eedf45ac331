import type { ReactNode } from "react";

import { Badge } from "@/components/ui/badge";

/** One field: what it was, struck through, and what it shall be. */
export function ChangeRow({
  label,
  before,
  after,
  now,
}: {
  label: string;
  before: ReactNode;
  after: ReactNode;
  now?: ReactNode;
}) {
  return (
    <tr className="border-t border-separator">
      <th scope="row" className="w-1/4 px-4 py-2 text-left align-top font-normal text-muted">
        {label}
      </th>
      <td className="w-3/8 px-2 py-2 align-top text-muted">
        <del className="wrap-break-word whitespace-pre-wrap">{before}</del>
        {now !== undefined && (
          <span className="mt-1 block text-foreground">
            <Badge tone="warning">now</Badge> {now}
          </span>
        )}
      </td>
      <td className="w-3/8 px-4 py-2 align-top font-medium">
        <ins className="wrap-break-word whitespace-pre-wrap no-underline">{after}</ins>
      </td>
    </tr>
  );
}

/** Before and after, side by side. */
export function ChangeTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <table className="w-full table-fixed text-left">
      <caption className="sr-only">{label}</caption>
      <thead className="text-xs text-muted">
        <tr className="[&>th]:py-1.5 [&>th]:font-medium">
          <th scope="col" className="px-4">
            Field
          </th>
          <th scope="col" className="px-2">
            Before
          </th>
          <th scope="col" className="px-4">
            After
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
