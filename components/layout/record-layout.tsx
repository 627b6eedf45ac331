import type { ReactNode } from "react";

/** A record: what it is at the left, its facts at the right; on a phone the facts come second. */
export function RecordLayout({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  if (!aside) return <div className="grid min-w-0 gap-4">{children}</div>;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_21rem] print:block">
      <div className="grid min-w-0 gap-4">{children}</div>
      <aside className="grid min-w-0 gap-4 print:mt-4">{aside}</aside>
    </div>
  );
}
