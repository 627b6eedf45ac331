export type SavedView = {
  id: string;
  name: string;
  query: string;
  is_shared: boolean;
  is_mine: boolean;
};
