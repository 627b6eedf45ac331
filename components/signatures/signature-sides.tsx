import { CheckCircle2, Clock, RotateCcw } from "lucide-react";
import type { ReactNode } from "react";

import { DateTimeText } from "@/components/ui/format";
import { roleName, SIDE_NAMES, type SideState, waitingSentence } from "@/lib/signatures/rules";

/** Each side whose signature is asked for: who signed, when and with what meaning; or whom we wait for. */
export function SignatureSides({ sides }: { sides: SideState[] }) {
  return (
    <ul className="grid gap-3">
      {sides.map((state) => (
        <li key={state.side} className="flex gap-2.5">
          <SideIcon status={state.status} />
          <div className="min-w-0 flex-1">
            <p className="text-xs text-muted">{SIDE_NAMES[state.side]}</p>
            <SideText state={state} />
          </div>
        </li>
      ))}
    </ul>
  );
}

const ICONS: Record<SideState["status"], ReactNode> = {
  signed: <CheckCircle2 aria-hidden className="text-success" />,
  outdated: <RotateCcw aria-hidden className="text-warning" />,
  waiting: <Clock aria-hidden className="text-warning" />,
};

function SideIcon({ status }: { status: SideState["status"] }) {
  return <span className="mt-0.5 [&_svg]:size-4">{ICONS[status]}</span>;
}

function SideText({ state }: { state: SideState }) {
  const { signature, status } = state;
  if (!signature) return <p>{waitingSentence(state)}</p>;
  return (
    <>
      <p className="font-medium">{signature.name}</p>
      <p className="text-xs text-muted">
        {roleName(signature.role)} · <DateTimeText value={signature.signed_at} /> · entry{" "}
        {signature.position}
      </p>
      <p className="mt-0.5 whitespace-pre-line text-muted">“{signature.statement}”</p>
      {status === "outdated" && (
        <p className="mt-0.5 text-warning">
          What was signed has changed since; this side signs again.
        </p>
      )}
    </>
  );
}
