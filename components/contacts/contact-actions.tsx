"use client";

import { Pencil } from "lucide-react";
import { useState } from "react";

import { DeleteDialog } from "@/components/pipeline/delete-dialog";
import { recordEntries } from "@/components/pipeline/record-entries";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { ChangeOwnerDialog } from "@/components/workplans/change-owner-dialog";
import type { OrgScope } from "@/lib/auth/context";
import { deleteContact } from "@/lib/contacts/actions";
import type { Contact } from "@/lib/contacts/queries";

import { EditContactDialog } from "./contact-form-dialog";

/** Edit and delete. `refusal` is why this person may not, in words. */
export function ContactActions({
  contact,
  scope,
  refusal,
}: {
  contact: Contact;
  scope: OrgScope;
  refusal: string | null;
}) {
  const [asked, setAsked] = useState<"edit" | "owner" | "delete" | null>(null);
  const close = () => setAsked(null);
  const { id, full_name } = contact;
  return (
    <>
      <Button
        icon={<Pencil aria-hidden />}
        disabledReason={refusal}
        onPress={() => setAsked("edit")}
      >
        Edit
      </Button>
      <Menu label="More actions" items={[...recordEntries("contact", setAsked, refusal)]} />
      <EditContactDialog
        contact={contact}
        scope={scope}
        isOpen={asked === "edit"}
        onOpenChange={close}
      />
      <ChangeOwnerDialog
        record={{ ...contact, type: "contact", name: full_name }}
        scope={scope}
        isOpen={asked === "owner"}
        onOpenChange={close}
      />
      <DeleteDialog
        noun="contact"
        name={full_name}
        href={`/${scope.org}/pipeline/contacts/${id}`}
        listHref={`/${scope.org}/pipeline/contacts`}
        onDelete={(is_deleted) => deleteContact(scope, { id, is_deleted })}
        isOpen={asked === "delete"}
        onOpenChange={close}
      />
    </>
  );
}
