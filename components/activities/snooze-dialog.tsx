"use client";

import { useState } from "react";

import { DateField } from "@/components/form/date-field";
import { Form, SubmitButton } from "@/components/form/form";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useFormat } from "@/components/ui/format";
import type { Activity } from "@/lib/activities/queries";
import { nextMonday } from "@/lib/activities/rules";
import { snoozeUntilSchema } from "@/lib/activities/schema";
import { addDays } from "@/lib/days";

type SnoozeDialogProps = {
  activity: Activity;
  onSnooze: (until: string) => void;
  onClose: () => void;
};

/** Until when it stays out of sight: two usual days, or another. */
export function SnoozeDialog({ activity, onSnooze, onClose }: SnoozeDialogProps) {
  const format = useFormat();
  const tomorrow = addDays(activity.today, 1);
  const monday = nextMonday(activity.today);
  const [isOther, setOther] = useState(false);
  const choose = (until: string) => {
    onClose();
    onSnooze(until);
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      size="sm"
      title={`Snooze “${activity.subject}”`}
      description="It waits out of sight until that day. When it is due does not change."
    >
      {isOther ? (
        <OtherDay activity={activity} initial={addDays(tomorrow, 1)} onChoose={choose} />
      ) : (
        <div className="grid gap-2">
          <Button autoFocus fullWidth onPress={() => choose(tomorrow)}>
            Tomorrow, {format.date(tomorrow)}
          </Button>
          {monday !== tomorrow && (
            <Button fullWidth onPress={() => choose(monday)}>
              Next Monday, {format.date(monday)}
            </Button>
          )}
          <Button fullWidth onPress={() => setOther(true)}>
            Another day…
          </Button>
        </div>
      )}
    </Dialog>
  );
}

function OtherDay({
  activity: { id, lock_version },
  initial,
  onChoose,
}: {
  activity: Activity;
  initial: string;
  onChoose: (until: string) => void;
}) {
  const form = useActionForm({
    schema: snoozeUntilSchema,
    action: async () => ({ ok: true as const, data: undefined }),
    defaultValues: { id, lock_version, until: initial },
    onSuccess: (_, { until }) => onChoose(until),
  });
  return (
    <Form form={form} guard={false}>
      <DateField {...form.field("until")} label="Until" autoFocus />
      <SubmitButton form={form}>Snooze</SubmitButton>
    </Form>
  );
}
