import { defineColumns } from "@/components/data-table/types";
import { Person } from "@/components/ui/avatar";
import { DateText } from "@/components/ui/format";
import type { ContactRow } from "@/lib/contacts/queries";

const nothing = <span className="text-subtle">–</span>;

export const contactColumns = defineColumns<ContactRow>([
  {
    id: "full_name",
    header: "Name",
    sort: "full_name",
    isPrimary: true,
    cell: ({ full_name }) => full_name,
  },
  {
    id: "account_name",
    header: "Account",
    width: "13rem",
    sort: "account_name",
    cell: ({ account_name }) => account_name ?? nothing,
  },
  {
    id: "job_title",
    header: "Job title",
    width: "12rem",
    cell: ({ job_title }) => job_title ?? nothing,
  },
  { id: "email", header: "E-mail", width: "14rem", cell: ({ email }) => email ?? nothing },
  {
    id: "phone",
    header: "Phone",
    width: "10rem",
    isHidden: true,
    cell: ({ phone }) => phone ?? nothing,
  },
  {
    id: "owner",
    header: "Owner",
    width: "10rem",
    cell: ({ owner_name }) => <Person name={owner_name} />,
  },
  {
    id: "created_at",
    header: "Since",
    width: "7.5rem",
    sort: "created_at",
    align: "end",
    hideOnPhone: true,
    cell: ({ created_at }) => <DateText value={created_at} />,
  },
]);
