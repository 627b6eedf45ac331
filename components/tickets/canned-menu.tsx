"use client";

import { MessageSquareText } from "lucide-react";

import { Menu } from "@/components/ui/menu";
import type { CannedReply } from "@/lib/tickets/queries";

type BodyForm = {
  hook: {
    getValues: (name: "body") => string;
    setValue: (name: "body", value: string, options: { shouldDirty: true }) => void;
    setFocus: (name: "body") => void;
  };
};

/** Puts a canned reply below what is typed already. */
export function CannedMenu({ canned, form }: { canned: CannedReply[]; form: BodyForm }) {
  if (canned.length === 0) return null;
  return (
    <Menu
      label="Canned replies"
      variant="secondary"
      items={canned.map(({ id, name, body }) => ({
        id,
        label: name,
        onAction: () => insert(form, body),
      }))}
    >
      <MessageSquareText aria-hidden />
      Canned replies
    </Menu>
  );
}

function insert({ hook }: BodyForm, text: string) {
  const typed = hook.getValues("body").trimEnd();
  hook.setValue("body", typed ? `${typed}\n\n${text}` : text, { shouldDirty: true });
  hook.setFocus("body");
}
