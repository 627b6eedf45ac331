"use client";

import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import { administerPerson } from "@/lib/administration/actions";
import type { AccountRow } from "@/lib/administration/queries";
import type { AccountStatus } from "@/lib/administration/schema";

export type AccountChange = "suspend" | "reactivate" | "delete" | "promote" | "demote";

type Words = {
  title: (name: string) => string;
  confirm: string;
  meaning: string;
  done: (name: string) => string;
  tone: "danger" | "primary";
  input: { status?: AccountStatus; is_admin?: boolean };
};

const WORDS: Record<AccountChange, Words> = {
  suspend: {
    title: (name) => `Suspend ${name}?`,
    confirm: "Suspend",
    meaning:
      "They are signed out and reach nothing, at once. What they signed stands. It can be taken back.",
    done: (name) => `${name} is suspended`,
    tone: "danger",
    input: { status: "suspended" },
  },
  reactivate: {
    title: (name) => `Reactivate ${name}?`,
    confirm: "Reactivate",
    meaning: "They can sign in again and reach what they reached before.",
    done: (name) => `${name} can sign in again`,
    tone: "primary",
    input: { status: "active" },
  },
  delete: {
    title: (name) => `Delete the account of ${name}?`,
    confirm: "Delete account",
    meaning:
      "They are signed out and can never sign in again. What they made and signed stays, with their name. This cannot be taken back.",
    done: (name) => `The account of ${name} is deleted`,
    tone: "danger",
    input: { status: "deleted" },
  },
  promote: {
    title: (name) => `Make ${name} a system administrator?`,
    confirm: "Make administrator",
    meaning:
      "They run this installation: every organisation, every account. They see what an organisation holds only by entering it, which its administrators are told.",
    done: (name) => `${name} is a system administrator`,
    tone: "primary",
    input: { is_admin: true },
  },
  demote: {
    title: (name) => `${name} is no longer a system administrator?`,
    confirm: "Take the role away",
    meaning: "They keep what they are in organisations.",
    done: (name) => `${name} is no longer a system administrator`,
    tone: "danger",
    input: { is_admin: false },
  },
};

/** Asks, and changes an account. */
export function AccountDialog({
  account,
  change,
  onClose,
}: {
  account: AccountRow;
  change: AccountChange;
  onClose: () => void;
}) {
  const { title, confirm, meaning, done, tone, input } = WORDS[change];
  const { id, full_name, email } = account;
  return (
    <ConfirmDialog
      isOpen
      onOpenChange={onClose}
      title={title(full_name)}
      confirmLabel={confirm}
      tone={tone}
      {...(change === "delete" && { typeToConfirm: email })}
      onConfirm={() => administerPerson({ id, ...input })}
      onDone={() => toast.success(done(full_name))}
    >
      {meaning}
    </ConfirmDialog>
  );
}
