"use client";

import { useOptimistic, useTransition } from "react";

import { Toggle } from "@/components/ui/toggle";
import { toast } from "@/components/ui/toast";
import { setPreference } from "@/lib/notifications/actions";
import {
  KIND_GROUPS,
  KINDS,
  NOTIFICATION_KINDS,
  type NotificationKind,
} from "@/lib/notifications/events";

type PreferenceListProps = {
  preferences: Record<NotificationKind, boolean>;
  /** Groups of which this person is never told. */
  hidden: readonly (typeof KIND_GROUPS)[number][];
};

/** Which kinds of notification also come by mail. In the app, each is always told. */
export function PreferenceList({ preferences, hidden }: PreferenceListProps) {
  return (
    <div className="grid max-w-xl gap-5">
      {KIND_GROUPS.filter((group) => !hidden.includes(group)).map((group) => (
        <fieldset key={group}>
          <legend className="pb-1 text-xs font-medium text-muted">{group}</legend>
          <ul className="divide-y divide-separator border-y border-separator">
            {NOTIFICATION_KINDS.filter((kind) => KINDS[kind].group === group).map((kind) => (
              <Preference key={kind} kind={kind} isOn={preferences[kind]} />
            ))}
          </ul>
        </fieldset>
      ))}
    </div>
  );
}

function Preference({ kind, isOn }: { kind: NotificationKind; isOn: boolean }) {
  const [isShownOn, setShown] = useOptimistic(isOn);
  const [, startTransition] = useTransition();
  const change = (email: boolean) =>
    startTransition(async () => {
      setShown(email);
      const result = await setPreference({ kind, email });
      if (!result.ok) toast.error("It could not be changed", { description: result.message });
    });
  return (
    <li className="py-2">
      <Toggle isSelected={isShownOn} onChange={change}>
        {KINDS[kind].label}
      </Toggle>
    </li>
  );
}
