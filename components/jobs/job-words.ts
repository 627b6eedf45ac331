import type { EmploymentType, RemotePolicy } from "@/lib/jobs/rules";

export const EMPLOYMENT_TYPE: Record<EmploymentType, string> = {
  permanent: "Permanent",
  contract: "Contract",
  temporary: "Temporary",
  contract_to_hire: "Contract to hire",
};

export const REMOTE_POLICY: Record<RemotePolicy, string> = {
  onsite: "On site",
  hybrid: "Hybrid",
  remote: "Remote",
};
