"use client";

import { Plus } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";

import { CreateOrganisationDialog } from "./create-organisation-dialog";

export function CreateOrganisationButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon={<Plus aria-hidden />} onPress={() => setOpen(true)}>
        New organisation
      </Button>
      <CreateOrganisationDialog isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}
