"use client";

import { CreateButton } from "@/components/ui/create-button";

import { CreateOrganisationDialog } from "./create-organisation-dialog";

export function CreateOrganisationButton() {
  return (
    <CreateButton label="New organisation" refusal={null}>
      {(dialog) => <CreateOrganisationDialog {...dialog} />}
    </CreateButton>
  );
}
