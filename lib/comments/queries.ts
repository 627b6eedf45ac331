export type Comment = {
  id: string;
  body: string;
  created_at: string;
  edited_at: string | null;
  created_by: string | null;
  /** Null when the account is gone. */
  author_name: string | null;
  lock_version: number;
};
