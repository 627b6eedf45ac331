// Generated from the schema by `npm run db:types`. Do not edit.

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  public: {
    Tables: {
      accounts: {
        Row: {
          address: string | null;
          client_id: string | null;
          closed_at: string | null;
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          email_domain: string | null;
          id: string;
          industry: string | null;
          lock_version: number;
          name: string;
          notes: string | null;
          organisation_id: string;
          owner_id: string | null;
          phone: string | null;
          size: string | null;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          updated_at: string;
          updated_by: string | null;
          website: string | null;
        };
        ComputedFields: never;
        Insert: {
          address?: string | null;
          client_id?: string | null;
          closed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          email_domain?: string | null;
          id?: string;
          industry?: string | null;
          lock_version?: number;
          name: string;
          notes?: string | null;
          organisation_id: string;
          owner_id?: string | null;
          phone?: string | null;
          size?: string | null;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          website?: string | null;
        };
        Update: {
          address?: string | null;
          client_id?: string | null;
          closed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          email_domain?: string | null;
          id?: string;
          industry?: string | null;
          lock_version?: number;
          name?: string;
          notes?: string | null;
          organisation_id?: string;
          owner_id?: string | null;
          phone?: string | null;
          size?: string | null;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          website?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "accounts_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "accounts_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "accounts_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "accounts_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "accounts_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "accounts_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "accounts_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "accounts_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "accounts_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "accounts_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "accounts_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      activities: {
        Row: {
          assigned_to: string | null;
          category: string;
          cause: string;
          completed_at: string | null;
          completed_by: string | null;
          created_at: string;
          created_by: string | null;
          days_owed: number;
          description: string | null;
          details: Json | null;
          due_at: string;
          due_date: string;
          entity_id: string;
          entity_name: string;
          entity_type: string;
          escalated_at: string | null;
          escalates_at: string | null;
          id: string;
          is_mandatory: boolean;
          lock_version: number;
          organisation_id: string;
          outcome: string | null;
          pattern_id: string | null;
          performed_by: string | null;
          phase: string | null;
          phase_position: number | null;
          position: number | null;
          predecessor_id: string | null;
          priority: string;
          project_id: string | null;
          skip_reason: string | null;
          snoozed_until: string | null;
          started_at: string | null;
          starts_on: string;
          status: string;
          subject: string;
          updated_at: string;
          updated_by: string | null;
          version_activity_id: string | null;
          workplan_instance_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          assigned_to?: string | null;
          category?: string;
          cause?: string;
          completed_at?: string | null;
          completed_by?: string | null;
          created_at?: string;
          created_by?: string | null;
          days_owed?: number;
          description?: string | null;
          details?: Json | null;
          due_at: string;
          due_date: string;
          entity_id: string;
          entity_name: string;
          entity_type: string;
          escalated_at?: string | null;
          escalates_at?: string | null;
          id?: string;
          is_mandatory?: boolean;
          lock_version?: number;
          organisation_id: string;
          outcome?: string | null;
          pattern_id?: string | null;
          performed_by?: string | null;
          phase?: string | null;
          phase_position?: number | null;
          position?: number | null;
          predecessor_id?: string | null;
          priority?: string;
          project_id?: string | null;
          skip_reason?: string | null;
          snoozed_until?: string | null;
          started_at?: string | null;
          starts_on: string;
          status?: string;
          subject: string;
          updated_at?: string;
          updated_by?: string | null;
          version_activity_id?: string | null;
          workplan_instance_id?: string | null;
        };
        Update: {
          assigned_to?: string | null;
          category?: string;
          cause?: string;
          completed_at?: string | null;
          completed_by?: string | null;
          created_at?: string;
          created_by?: string | null;
          days_owed?: number;
          description?: string | null;
          details?: Json | null;
          due_at?: string;
          due_date?: string;
          entity_id?: string;
          entity_name?: string;
          entity_type?: string;
          escalated_at?: string | null;
          escalates_at?: string | null;
          id?: string;
          is_mandatory?: boolean;
          lock_version?: number;
          organisation_id?: string;
          outcome?: string | null;
          pattern_id?: string | null;
          performed_by?: string | null;
          phase?: string | null;
          phase_position?: number | null;
          position?: number | null;
          predecessor_id?: string | null;
          priority?: string;
          project_id?: string | null;
          skip_reason?: string | null;
          snoozed_until?: string | null;
          started_at?: string | null;
          starts_on?: string;
          status?: string;
          subject?: string;
          updated_at?: string;
          updated_by?: string | null;
          version_activity_id?: string | null;
          workplan_instance_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "activities_assigned_to_fkey";
            columns: ["assigned_to"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_assigned_to_fkey";
            columns: ["assigned_to"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_completed_by_fkey";
            columns: ["completed_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_completed_by_fkey";
            columns: ["completed_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_entity_type_fkey";
            columns: ["entity_type"];
            isOneToOne: false;
            referencedRelation: "record_types";
            referencedColumns: ["code"];
          },
          {
            foreignKeyName: "activities_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_organisation_id_pattern_id_fkey";
            columns: ["organisation_id", "pattern_id"];
            isOneToOne: false;
            referencedRelation: "activity_pattern_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_pattern_id_fkey";
            columns: ["organisation_id", "pattern_id"];
            isOneToOne: false;
            referencedRelation: "activity_patterns";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_predecessor_id_fkey";
            columns: ["organisation_id", "predecessor_id"];
            isOneToOne: false;
            referencedRelation: "activities";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_predecessor_id_fkey";
            columns: ["organisation_id", "predecessor_id"];
            isOneToOne: false;
            referencedRelation: "activity_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_predecessor_id_fkey";
            columns: ["organisation_id", "predecessor_id"];
            isOneToOne: false;
            referencedRelation: "activity_register";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_version_activity_id_fkey";
            columns: ["organisation_id", "version_activity_id"];
            isOneToOne: false;
            referencedRelation: "workplan_version_activities";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_workplan_instance_id_fkey";
            columns: ["organisation_id", "workplan_instance_id"];
            isOneToOne: false;
            referencedRelation: "workplan_instances";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_performed_by_fkey";
            columns: ["performed_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_performed_by_fkey";
            columns: ["performed_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      activity_pattern_successors: {
        Row: {
          delay_days: number;
          id: string;
          organisation_id: string;
          pattern_id: string;
          successor_pattern_id: string;
          trigger_on: string;
        };
        ComputedFields: never;
        Insert: {
          delay_days?: number;
          id?: string;
          organisation_id: string;
          pattern_id: string;
          successor_pattern_id: string;
          trigger_on: string;
        };
        Update: {
          delay_days?: number;
          id?: string;
          organisation_id?: string;
          pattern_id?: string;
          successor_pattern_id?: string;
          trigger_on?: string;
        };
        Relationships: [
          {
            foreignKeyName: "activity_pattern_successors_organisation_id_pattern_id_fkey";
            columns: ["organisation_id", "pattern_id"];
            isOneToOne: false;
            referencedRelation: "activity_pattern_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activity_pattern_successors_organisation_id_pattern_id_fkey";
            columns: ["organisation_id", "pattern_id"];
            isOneToOne: false;
            referencedRelation: "activity_patterns";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activity_pattern_successors_organisation_id_successor_patt_fkey";
            columns: ["organisation_id", "successor_pattern_id"];
            isOneToOne: false;
            referencedRelation: "activity_pattern_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activity_pattern_successors_organisation_id_successor_patt_fkey";
            columns: ["organisation_id", "successor_pattern_id"];
            isOneToOne: false;
            referencedRelation: "activity_patterns";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
      activity_patterns: {
        Row: {
          category: string;
          code: string;
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          description: string | null;
          entity_type: string | null;
          escalation_days: number;
          id: string;
          is_active: boolean;
          is_automated_only: boolean;
          is_mandatory: boolean;
          lock_version: number;
          name: string;
          organisation_id: string;
          priority: string;
          target_days: number;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          category?: string;
          code: string;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          description?: string | null;
          entity_type?: string | null;
          escalation_days?: number;
          id?: string;
          is_active?: boolean;
          is_automated_only?: boolean;
          is_mandatory?: boolean;
          lock_version?: number;
          name: string;
          organisation_id: string;
          priority?: string;
          target_days?: number;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          category?: string;
          code?: string;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          description?: string | null;
          entity_type?: string | null;
          escalation_days?: number;
          id?: string;
          is_active?: boolean;
          is_automated_only?: boolean;
          is_mandatory?: boolean;
          lock_version?: number;
          name?: string;
          organisation_id?: string;
          priority?: string;
          target_days?: number;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "activity_patterns_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activity_patterns_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activity_patterns_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activity_patterns_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activity_patterns_entity_type_fkey";
            columns: ["entity_type"];
            isOneToOne: false;
            referencedRelation: "record_types";
            referencedColumns: ["code"];
          },
          {
            foreignKeyName: "activity_patterns_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activity_patterns_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activity_patterns_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      audit_log: {
        Row: {
          actor_id: string | null;
          actor_name: string | null;
          changes: NonNullable<Json>;
          id: number;
          occurred_at: string;
          organisation_id: string | null;
          parent_id: string | null;
          project_id: string | null;
          record_id: string | null;
          record_label: string | null;
          request_id: string | null;
          table_name: string;
          verb: string;
        };
        ComputedFields: never;
        Insert: {
          actor_id?: string | null;
          actor_name?: string | null;
          changes?: NonNullable<Json>;
          id?: never;
          occurred_at?: string;
          organisation_id?: string | null;
          parent_id?: string | null;
          project_id?: string | null;
          record_id?: string | null;
          record_label?: string | null;
          request_id?: string | null;
          table_name: string;
          verb: string;
        };
        Update: {
          actor_id?: string | null;
          actor_name?: string | null;
          changes?: NonNullable<Json>;
          id?: never;
          occurred_at?: string;
          organisation_id?: string | null;
          parent_id?: string | null;
          project_id?: string | null;
          record_id?: string | null;
          record_label?: string | null;
          request_id?: string | null;
          table_name?: string;
          verb?: string;
        };
        Relationships: [];
      };
      candidate_skills: {
        Row: {
          candidate_id: string;
          created_at: string;
          created_by: string | null;
          id: string;
          level: string;
          lock_version: number;
          organisation_id: string;
          skill_id: string;
          updated_at: string;
          updated_by: string | null;
          years: number | null;
        };
        ComputedFields: never;
        Insert: {
          candidate_id: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          level?: string;
          lock_version?: number;
          organisation_id: string;
          skill_id: string;
          updated_at?: string;
          updated_by?: string | null;
          years?: number | null;
        };
        Update: {
          candidate_id?: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          level?: string;
          lock_version?: number;
          organisation_id?: string;
          skill_id?: string;
          updated_at?: string;
          updated_by?: string | null;
          years?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: "candidate_skills_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "candidate_skills_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "candidate_skills_organisation_id_candidate_id_fkey";
            columns: ["organisation_id", "candidate_id"];
            isOneToOne: false;
            referencedRelation: "candidate_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "candidate_skills_organisation_id_candidate_id_fkey";
            columns: ["organisation_id", "candidate_id"];
            isOneToOne: false;
            referencedRelation: "candidates";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "candidate_skills_organisation_id_skill_id_fkey";
            columns: ["organisation_id", "skill_id"];
            isOneToOne: false;
            referencedRelation: "skills";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "candidate_skills_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "candidate_skills_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      candidates: {
        Row: {
          available_from: string | null;
          closed_at: string | null;
          created_at: string;
          created_by: string | null;
          currency: string;
          deleted_at: string | null;
          deleted_by: string | null;
          desired_rate: number | null;
          email: string | null;
          full_name: string;
          id: string;
          job_title: string | null;
          location: string | null;
          lock_version: number;
          organisation_id: string;
          owner_id: string | null;
          phone: string | null;
          rate_unit: string;
          resume_note: string | null;
          source: string;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          available_from?: string | null;
          closed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          currency?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          desired_rate?: number | null;
          email?: string | null;
          full_name: string;
          id?: string;
          job_title?: string | null;
          location?: string | null;
          lock_version?: number;
          organisation_id: string;
          owner_id?: string | null;
          phone?: string | null;
          rate_unit?: string;
          resume_note?: string | null;
          source?: string;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          available_from?: string | null;
          closed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          currency?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          desired_rate?: number | null;
          email?: string | null;
          full_name?: string;
          id?: string;
          job_title?: string | null;
          location?: string | null;
          lock_version?: number;
          organisation_id?: string;
          owner_id?: string | null;
          phone?: string | null;
          rate_unit?: string;
          resume_note?: string | null;
          source?: string;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "candidates_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "candidates_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "candidates_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "candidates_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "candidates_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "candidates_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "candidates_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "candidates_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "candidates_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      canned_replies: {
        Row: {
          body: string;
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          id: string;
          lock_version: number;
          name: string;
          organisation_id: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          body: string;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          id?: string;
          lock_version?: number;
          name: string;
          organisation_id: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          body?: string;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          id?: string;
          lock_version?: number;
          name?: string;
          organisation_id?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "canned_replies_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "canned_replies_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "canned_replies_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "canned_replies_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "canned_replies_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "canned_replies_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "canned_replies_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      client_provider_keys: {
        Row: {
          client_id: string;
          created_at: string;
          created_by: string | null;
          id: string;
          last_four: string;
          lock_version: number;
          organisation_id: string;
          provider: string;
          sealed: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          client_id: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          last_four: string;
          lock_version?: number;
          organisation_id: string;
          provider: string;
          sealed: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          client_id?: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          last_four?: string;
          lock_version?: number;
          organisation_id?: string;
          provider?: string;
          sealed?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "client_provider_keys_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "client_provider_keys_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "client_provider_keys_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "client_provider_keys_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "client_provider_keys_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "client_provider_keys_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      clients: {
        Row: {
          address: string | null;
          company: string | null;
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          email: string | null;
          id: string;
          lock_version: number;
          logo_path: string | null;
          name: string;
          notes: string | null;
          organisation_id: string;
          phone: string | null;
          primary_color: string | null;
          status: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          address?: string | null;
          company?: string | null;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          email?: string | null;
          id?: string;
          lock_version?: number;
          logo_path?: string | null;
          name: string;
          notes?: string | null;
          organisation_id: string;
          phone?: string | null;
          primary_color?: string | null;
          status?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          address?: string | null;
          company?: string | null;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          email?: string | null;
          id?: string;
          lock_version?: number;
          logo_path?: string | null;
          name?: string;
          notes?: string | null;
          organisation_id?: string;
          phone?: string | null;
          primary_color?: string | null;
          status?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "clients_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "clients_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "clients_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "clients_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "clients_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "clients_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "clients_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      comments: {
        Row: {
          body: string;
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          deliverable_id: string | null;
          edited_at: string | null;
          id: string;
          lock_version: number;
          milestone_id: string | null;
          organisation_id: string;
          project_id: string;
          updated_at: string;
          updated_by: string | null;
          variation_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          body: string;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deliverable_id?: string | null;
          edited_at?: string | null;
          id?: string;
          lock_version?: number;
          milestone_id?: string | null;
          organisation_id: string;
          project_id: string;
          updated_at?: string;
          updated_by?: string | null;
          variation_id?: string | null;
        };
        Update: {
          body?: string;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deliverable_id?: string | null;
          edited_at?: string | null;
          id?: string;
          lock_version?: number;
          milestone_id?: string | null;
          organisation_id?: string;
          project_id?: string;
          updated_at?: string;
          updated_by?: string | null;
          variation_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "comments_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "comments_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "comments_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "comments_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "comments_organisation_id_project_id_deliverable_id_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverable_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "comments_organisation_id_project_id_deliverable_id_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverables";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "comments_organisation_id_project_id_milestone_id_fkey";
            columns: ["organisation_id", "project_id", "milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestone_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "comments_organisation_id_project_id_milestone_id_fkey";
            columns: ["organisation_id", "project_id", "milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestones";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "comments_organisation_id_project_id_variation_id_fkey";
            columns: ["organisation_id", "project_id", "variation_id"];
            isOneToOne: false;
            referencedRelation: "variation_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "comments_organisation_id_project_id_variation_id_fkey";
            columns: ["organisation_id", "project_id", "variation_id"];
            isOneToOne: false;
            referencedRelation: "variations";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "comments_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "comments_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      contacts: {
        Row: {
          account_id: string | null;
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          email: string | null;
          full_name: string;
          id: string;
          job_title: string | null;
          lock_version: number;
          notes: string | null;
          organisation_id: string;
          owner_id: string | null;
          phone: string | null;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          account_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          email?: string | null;
          full_name: string;
          id?: string;
          job_title?: string | null;
          lock_version?: number;
          notes?: string | null;
          organisation_id: string;
          owner_id?: string | null;
          phone?: string | null;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          account_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          email?: string | null;
          full_name?: string;
          id?: string;
          job_title?: string | null;
          lock_version?: number;
          notes?: string | null;
          organisation_id?: string;
          owner_id?: string | null;
          phone?: string | null;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "contacts_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "contacts_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "contacts_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "contacts_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "contacts_organisation_id_account_id_fkey";
            columns: ["organisation_id", "account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "contacts_organisation_id_account_id_fkey";
            columns: ["organisation_id", "account_id"];
            isOneToOne: false;
            referencedRelation: "company_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "contacts_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "contacts_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "contacts_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "contacts_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "contacts_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      deals: {
        Row: {
          account_id: string | null;
          closed_at: string | null;
          contact_id: string | null;
          created_at: string;
          created_by: string | null;
          currency: string;
          deleted_at: string | null;
          deleted_by: string | null;
          expected_close: string | null;
          id: string;
          lock_version: number;
          name: string;
          next_step: string | null;
          notes: string | null;
          organisation_id: string;
          owner_id: string | null;
          probability: number;
          project_id: string | null;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          updated_at: string;
          updated_by: string | null;
          value: number | null;
        };
        ComputedFields: never;
        Insert: {
          account_id?: string | null;
          closed_at?: string | null;
          contact_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          currency?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          expected_close?: string | null;
          id?: string;
          lock_version?: number;
          name: string;
          next_step?: string | null;
          notes?: string | null;
          organisation_id: string;
          owner_id?: string | null;
          probability?: number;
          project_id?: string | null;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          value?: number | null;
        };
        Update: {
          account_id?: string | null;
          closed_at?: string | null;
          contact_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          currency?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          expected_close?: string | null;
          id?: string;
          lock_version?: number;
          name?: string;
          next_step?: string | null;
          notes?: string | null;
          organisation_id?: string;
          owner_id?: string | null;
          probability?: number;
          project_id?: string | null;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          value?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: "deals_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deals_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deals_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deals_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deals_organisation_id_account_id_fkey";
            columns: ["organisation_id", "account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "deals_organisation_id_account_id_fkey";
            columns: ["organisation_id", "account_id"];
            isOneToOne: false;
            referencedRelation: "company_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "deals_organisation_id_contact_id_fkey";
            columns: ["organisation_id", "contact_id"];
            isOneToOne: false;
            referencedRelation: "contact_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "deals_organisation_id_contact_id_fkey";
            columns: ["organisation_id", "contact_id"];
            isOneToOne: false;
            referencedRelation: "contacts";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "deals_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deals_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "deals_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "deals_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deals_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deals_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deals_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      deliverable_files: {
        Row: {
          content_type: string;
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          deliverable_id: string;
          id: string;
          lock_version: number;
          name: string;
          organisation_id: string;
          path: string;
          project_id: string;
          sha256: string;
          size_bytes: number;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          content_type: string;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deliverable_id: string;
          id?: string;
          lock_version?: number;
          name: string;
          organisation_id: string;
          path?: never;
          project_id: string;
          sha256: string;
          size_bytes: number;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          content_type?: string;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deliverable_id?: string;
          id?: string;
          lock_version?: number;
          name?: string;
          organisation_id?: string;
          path?: never;
          project_id?: string;
          sha256?: string;
          size_bytes?: number;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "deliverable_files_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_files_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_files_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_files_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_files_organisation_id_project_id_deliverable_i_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverable_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "deliverable_files_organisation_id_project_id_deliverable_i_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverables";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "deliverable_files_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_files_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      deliverable_kpi_assessments: {
        Row: {
          assessed_at: string;
          assessed_by: string | null;
          criteria_met: boolean;
          deliverable_id: string;
          kpi_id: string;
          organisation_id: string;
          project_id: string;
        };
        ComputedFields: never;
        Insert: {
          assessed_at?: string;
          assessed_by?: string | null;
          criteria_met: boolean;
          deliverable_id: string;
          kpi_id: string;
          organisation_id: string;
          project_id: string;
        };
        Update: {
          assessed_at?: string;
          assessed_by?: string | null;
          criteria_met?: boolean;
          deliverable_id?: string;
          kpi_id?: string;
          organisation_id?: string;
          project_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "deliverable_kpi_assessments_assessed_by_fkey";
            columns: ["assessed_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_kpi_assessments_assessed_by_fkey";
            columns: ["assessed_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_kpi_assessments_organisation_id_project_id_del_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id", "kpi_id"];
            isOneToOne: false;
            referencedRelation: "deliverable_kpis";
            referencedColumns: ["organisation_id", "project_id", "deliverable_id", "kpi_id"];
          },
        ];
      };
      deliverable_kpis: {
        Row: {
          created_at: string;
          created_by: string | null;
          deliverable_id: string;
          id: string;
          kpi_id: string;
          organisation_id: string;
          project_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          deliverable_id: string;
          id?: string;
          kpi_id: string;
          organisation_id: string;
          project_id: string;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          deliverable_id?: string;
          id?: string;
          kpi_id?: string;
          organisation_id?: string;
          project_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "deliverable_kpis_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_kpis_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_kpis_organisation_id_project_id_deliverable_id_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverable_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "deliverable_kpis_organisation_id_project_id_deliverable_id_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverables";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "deliverable_kpis_organisation_id_project_id_kpi_id_fkey";
            columns: ["organisation_id", "project_id", "kpi_id"];
            isOneToOne: false;
            referencedRelation: "kpis";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
        ];
      };
      deliverable_qs_assessments: {
        Row: {
          assessed_at: string;
          assessed_by: string | null;
          criteria_met: boolean;
          deliverable_id: string;
          organisation_id: string;
          project_id: string;
          quality_standard_id: string;
        };
        ComputedFields: never;
        Insert: {
          assessed_at?: string;
          assessed_by?: string | null;
          criteria_met: boolean;
          deliverable_id: string;
          organisation_id: string;
          project_id: string;
          quality_standard_id: string;
        };
        Update: {
          assessed_at?: string;
          assessed_by?: string | null;
          criteria_met?: boolean;
          deliverable_id?: string;
          organisation_id?: string;
          project_id?: string;
          quality_standard_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "deliverable_qs_assessments_assessed_by_fkey";
            columns: ["assessed_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_qs_assessments_assessed_by_fkey";
            columns: ["assessed_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_qs_assessments_organisation_id_project_id_deli_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id", "quality_standard_id"];
            isOneToOne: false;
            referencedRelation: "deliverable_quality_standards";
            referencedColumns: [
              "organisation_id",
              "project_id",
              "deliverable_id",
              "quality_standard_id",
            ];
          },
        ];
      };
      deliverable_quality_standards: {
        Row: {
          created_at: string;
          created_by: string | null;
          deliverable_id: string;
          id: string;
          organisation_id: string;
          project_id: string;
          quality_standard_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          deliverable_id: string;
          id?: string;
          organisation_id: string;
          project_id: string;
          quality_standard_id: string;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          deliverable_id?: string;
          id?: string;
          organisation_id?: string;
          project_id?: string;
          quality_standard_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "deliverable_quality_standards_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_quality_standards_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_quality_standards_organisation_id_project_id_d_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverable_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "deliverable_quality_standards_organisation_id_project_id_d_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverables";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "deliverable_quality_standards_organisation_id_project_id_q_fkey";
            columns: ["organisation_id", "project_id", "quality_standard_id"];
            isOneToOne: false;
            referencedRelation: "quality_standards";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
        ];
      };
      deliverable_tasks: {
        Row: {
          comment: string | null;
          concerns_acceptance: boolean;
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          deliverable_id: string;
          id: string;
          is_complete: boolean;
          lock_version: number;
          name: string;
          organisation_id: string;
          owner: string | null;
          project_id: string;
          sort_order: number;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          comment?: string | null;
          concerns_acceptance?: boolean;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deliverable_id: string;
          id?: string;
          is_complete?: boolean;
          lock_version?: number;
          name: string;
          organisation_id: string;
          owner?: string | null;
          project_id: string;
          sort_order?: number;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          comment?: string | null;
          concerns_acceptance?: boolean;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deliverable_id?: string;
          id?: string;
          is_complete?: boolean;
          lock_version?: number;
          name?: string;
          organisation_id?: string;
          owner?: string | null;
          project_id?: string;
          sort_order?: number;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "deliverable_tasks_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_tasks_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_tasks_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_tasks_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_tasks_organisation_id_project_id_deliverable_i_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverable_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "deliverable_tasks_organisation_id_project_id_deliverable_i_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverables";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "deliverable_tasks_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverable_tasks_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      deliverables: {
        Row: {
          assignee_id: string | null;
          created_at: string;
          created_by: string | null;
          customer_pm_id: string | null;
          customer_pm_name: string | null;
          customer_pm_signed_at: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          delivered_by: string | null;
          delivered_date: string | null;
          description: string | null;
          due_date: string | null;
          id: string;
          is_test_content: boolean;
          lock_version: number;
          milestone_id: string;
          name: string;
          open_at_submission: Json | null;
          organisation_id: string;
          progress: number;
          project_id: string;
          reference: string;
          rejection_reason: string | null;
          reviewed_at: string | null;
          reviewed_by: string | null;
          sign_off_status: string;
          status: string;
          submission: number;
          submitted_at: string | null;
          submitted_by: string | null;
          supplier_pm_id: string | null;
          supplier_pm_name: string | null;
          supplier_pm_signed_at: string | null;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          assignee_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          customer_pm_id?: string | null;
          customer_pm_name?: string | null;
          customer_pm_signed_at?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          delivered_by?: string | null;
          delivered_date?: string | null;
          description?: string | null;
          due_date?: string | null;
          id?: string;
          is_test_content?: boolean;
          lock_version?: number;
          milestone_id: string;
          name: string;
          open_at_submission?: Json | null;
          organisation_id: string;
          progress?: number;
          project_id: string;
          reference?: string;
          rejection_reason?: string | null;
          reviewed_at?: string | null;
          reviewed_by?: string | null;
          sign_off_status?: string;
          status?: string;
          submission?: number;
          submitted_at?: string | null;
          submitted_by?: string | null;
          supplier_pm_id?: string | null;
          supplier_pm_name?: string | null;
          supplier_pm_signed_at?: string | null;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          assignee_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          customer_pm_id?: string | null;
          customer_pm_name?: string | null;
          customer_pm_signed_at?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          delivered_by?: string | null;
          delivered_date?: string | null;
          description?: string | null;
          due_date?: string | null;
          id?: string;
          is_test_content?: boolean;
          lock_version?: number;
          milestone_id?: string;
          name?: string;
          open_at_submission?: Json | null;
          organisation_id?: string;
          progress?: number;
          project_id?: string;
          reference?: string;
          rejection_reason?: string | null;
          reviewed_at?: string | null;
          reviewed_by?: string | null;
          sign_off_status?: string;
          status?: string;
          submission?: number;
          submitted_at?: string | null;
          submitted_by?: string | null;
          supplier_pm_id?: string | null;
          supplier_pm_name?: string | null;
          supplier_pm_signed_at?: string | null;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "deliverables_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_customer_pm_id_fkey";
            columns: ["customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_customer_pm_id_fkey";
            columns: ["customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_delivered_by_fkey";
            columns: ["delivered_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_delivered_by_fkey";
            columns: ["delivered_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_organisation_id_project_id_milestone_id_fkey";
            columns: ["organisation_id", "project_id", "milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestone_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "deliverables_organisation_id_project_id_milestone_id_fkey";
            columns: ["organisation_id", "project_id", "milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestones";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "deliverables_reviewed_by_fkey";
            columns: ["reviewed_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_reviewed_by_fkey";
            columns: ["reviewed_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_submitted_by_fkey";
            columns: ["submitted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_submitted_by_fkey";
            columns: ["submitted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_supplier_pm_id_fkey";
            columns: ["supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_supplier_pm_id_fkey";
            columns: ["supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      execution_logs: {
        Row: {
          completed_at: string | null;
          data: Json | null;
          duration_ms: number | null;
          error: string | null;
          execution_id: string;
          execution_step_id: string | null;
          id: number;
          message: string;
          organisation_id: string;
          started_at: string;
          status: string;
          step_key: string | null;
        };
        ComputedFields: never;
        Insert: {
          completed_at?: string | null;
          data?: Json | null;
          duration_ms?: number | null;
          error?: string | null;
          execution_id: string;
          execution_step_id?: string | null;
          id?: never;
          message: string;
          organisation_id: string;
          started_at?: string;
          status: string;
          step_key?: string | null;
        };
        Update: {
          completed_at?: string | null;
          data?: Json | null;
          duration_ms?: number | null;
          error?: string | null;
          execution_id?: string;
          execution_step_id?: string | null;
          id?: never;
          message?: string;
          organisation_id?: string;
          started_at?: string;
          status?: string;
          step_key?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "execution_logs_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_execution_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "execution_logs_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_executions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "execution_logs_organisation_id_execution_step_id_fkey";
            columns: ["organisation_id", "execution_step_id"];
            isOneToOne: false;
            referencedRelation: "execution_steps";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
      execution_steps: {
        Row: {
          attempt: number;
          attempt_limit: number;
          completed_at: string | null;
          due_at: string | null;
          error: string | null;
          execution_id: string;
          id: string;
          idempotency_key: string;
          input: Json | null;
          lease_until: string | null;
          organisation_id: string;
          output: Json | null;
          sequence: number;
          started_at: string;
          status: string;
          step_id: string;
          step_key: string;
          step_type: string;
          version_id: string;
        };
        ComputedFields: never;
        Insert: {
          attempt?: number;
          attempt_limit?: number;
          completed_at?: string | null;
          due_at?: string | null;
          error?: string | null;
          execution_id: string;
          id?: string;
          idempotency_key?: string;
          input?: Json | null;
          lease_until?: string | null;
          organisation_id: string;
          output?: Json | null;
          sequence: number;
          started_at?: string;
          status?: string;
          step_id: string;
          step_key: string;
          step_type: string;
          version_id: string;
        };
        Update: {
          attempt?: number;
          attempt_limit?: number;
          completed_at?: string | null;
          due_at?: string | null;
          error?: string | null;
          execution_id?: string;
          id?: string;
          idempotency_key?: string;
          input?: Json | null;
          lease_until?: string | null;
          organisation_id?: string;
          output?: Json | null;
          sequence?: number;
          started_at?: string;
          status?: string;
          step_id?: string;
          step_key?: string;
          step_type?: string;
          version_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "execution_steps_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_execution_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "execution_steps_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_executions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "execution_steps_organisation_id_version_id_step_id_fkey";
            columns: ["organisation_id", "version_id", "step_id"];
            isOneToOne: false;
            referencedRelation: "workflow_steps";
            referencedColumns: ["organisation_id", "version_id", "id"];
          },
        ];
      };
      image_prices: {
        Row: {
          currency: string;
          model: string;
          price_micros: number;
          provider: string;
        };
        ComputedFields: never;
        Insert: {
          currency?: string;
          model: string;
          price_micros: number;
          provider: string;
        };
        Update: {
          currency?: string;
          model?: string;
          price_micros?: number;
          provider?: string;
        };
        Relationships: [];
      };
      interviews: {
        Row: {
          closed_at: string | null;
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          duration_minutes: number;
          feedback: string | null;
          id: string;
          interviewers: string | null;
          location: string | null;
          lock_version: number;
          mode: string;
          organisation_id: string;
          owner_id: string | null;
          rating: number | null;
          round: number;
          starts_at: string;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          submission_id: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          closed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          duration_minutes?: number;
          feedback?: string | null;
          id?: string;
          interviewers?: string | null;
          location?: string | null;
          lock_version?: number;
          mode?: string;
          organisation_id: string;
          owner_id?: string | null;
          rating?: number | null;
          round?: number;
          starts_at: string;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          submission_id: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          closed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          duration_minutes?: number;
          feedback?: string | null;
          id?: string;
          interviewers?: string | null;
          location?: string | null;
          lock_version?: number;
          mode?: string;
          organisation_id?: string;
          owner_id?: string | null;
          rating?: number | null;
          round?: number;
          starts_at?: string;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          submission_id?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "interviews_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "interviews_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "interviews_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "interviews_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "interviews_organisation_id_submission_id_fkey";
            columns: ["organisation_id", "submission_id"];
            isOneToOne: false;
            referencedRelation: "submission_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "interviews_organisation_id_submission_id_fkey";
            columns: ["organisation_id", "submission_id"];
            isOneToOne: false;
            referencedRelation: "submissions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "interviews_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "interviews_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "interviews_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "interviews_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      jobs: {
        Row: {
          account_id: string | null;
          bill_rate: number | null;
          closed_at: string | null;
          contact_id: string | null;
          created_at: string;
          created_by: string | null;
          currency: string;
          deleted_at: string | null;
          deleted_by: string | null;
          description: string | null;
          employment_type: string;
          id: string;
          location: string | null;
          lock_version: number;
          notes: string | null;
          openings: number;
          organisation_id: string;
          owner_id: string | null;
          pay_rate: number | null;
          rate_unit: string;
          remote_policy: string;
          start_date: string | null;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          title: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          account_id?: string | null;
          bill_rate?: number | null;
          closed_at?: string | null;
          contact_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          currency?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          description?: string | null;
          employment_type?: string;
          id?: string;
          location?: string | null;
          lock_version?: number;
          notes?: string | null;
          openings?: number;
          organisation_id: string;
          owner_id?: string | null;
          pay_rate?: number | null;
          rate_unit?: string;
          remote_policy?: string;
          start_date?: string | null;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          title: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          account_id?: string | null;
          bill_rate?: number | null;
          closed_at?: string | null;
          contact_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          currency?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          description?: string | null;
          employment_type?: string;
          id?: string;
          location?: string | null;
          lock_version?: number;
          notes?: string | null;
          openings?: number;
          organisation_id?: string;
          owner_id?: string | null;
          pay_rate?: number | null;
          rate_unit?: string;
          remote_policy?: string;
          start_date?: string | null;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          title?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "jobs_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "jobs_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "jobs_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "jobs_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "jobs_organisation_id_account_id_fkey";
            columns: ["organisation_id", "account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "jobs_organisation_id_account_id_fkey";
            columns: ["organisation_id", "account_id"];
            isOneToOne: false;
            referencedRelation: "company_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "jobs_organisation_id_contact_id_fkey";
            columns: ["organisation_id", "contact_id"];
            isOneToOne: false;
            referencedRelation: "contact_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "jobs_organisation_id_contact_id_fkey";
            columns: ["organisation_id", "contact_id"];
            isOneToOne: false;
            referencedRelation: "contacts";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "jobs_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "jobs_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "jobs_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "jobs_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "jobs_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      kpis: {
        Row: {
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          description: string | null;
          id: string;
          lock_version: number;
          name: string;
          organisation_id: string;
          project_id: string;
          reference: string;
          target: string | null;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          description?: string | null;
          id?: string;
          lock_version?: number;
          name: string;
          organisation_id: string;
          project_id: string;
          reference?: string;
          target?: string | null;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          description?: string | null;
          id?: string;
          lock_version?: number;
          name?: string;
          organisation_id?: string;
          project_id?: string;
          reference?: string;
          target?: string | null;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "kpis_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "kpis_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "kpis_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "kpis_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "kpis_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "kpis_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "kpis_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "kpis_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      leads: {
        Row: {
          closed_at: string | null;
          company: string | null;
          converted_account_id: string | null;
          converted_contact_id: string | null;
          converted_deal_id: string | null;
          created_at: string;
          created_by: string | null;
          currency: string;
          deleted_at: string | null;
          deleted_by: string | null;
          email: string | null;
          full_name: string;
          id: string;
          job_title: string | null;
          lock_version: number;
          notes: string | null;
          organisation_id: string;
          owner_id: string | null;
          phone: string | null;
          source: string;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          updated_at: string;
          updated_by: string | null;
          value: number | null;
        };
        ComputedFields: never;
        Insert: {
          closed_at?: string | null;
          company?: string | null;
          converted_account_id?: string | null;
          converted_contact_id?: string | null;
          converted_deal_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          currency?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          email?: string | null;
          full_name: string;
          id?: string;
          job_title?: string | null;
          lock_version?: number;
          notes?: string | null;
          organisation_id: string;
          owner_id?: string | null;
          phone?: string | null;
          source?: string;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          value?: number | null;
        };
        Update: {
          closed_at?: string | null;
          company?: string | null;
          converted_account_id?: string | null;
          converted_contact_id?: string | null;
          converted_deal_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          currency?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          email?: string | null;
          full_name?: string;
          id?: string;
          job_title?: string | null;
          lock_version?: number;
          notes?: string | null;
          organisation_id?: string;
          owner_id?: string | null;
          phone?: string | null;
          source?: string;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          value?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: "leads_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_organisation_id_converted_account_id_fkey";
            columns: ["organisation_id", "converted_account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "leads_organisation_id_converted_account_id_fkey";
            columns: ["organisation_id", "converted_account_id"];
            isOneToOne: false;
            referencedRelation: "company_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "leads_organisation_id_converted_contact_id_fkey";
            columns: ["organisation_id", "converted_contact_id"];
            isOneToOne: false;
            referencedRelation: "contact_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "leads_organisation_id_converted_contact_id_fkey";
            columns: ["organisation_id", "converted_contact_id"];
            isOneToOne: false;
            referencedRelation: "contacts";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "leads_organisation_id_converted_deal_id_fkey";
            columns: ["organisation_id", "converted_deal_id"];
            isOneToOne: false;
            referencedRelation: "deal_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "leads_organisation_id_converted_deal_id_fkey";
            columns: ["organisation_id", "converted_deal_id"];
            isOneToOne: false;
            referencedRelation: "deals";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "leads_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      milestone_baselines: {
        Row: {
          content: NonNullable<Json>;
          created_at: string;
          id: string;
          milestone_id: string;
          organisation_id: string;
          project_id: string;
          variation_id: string | null;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          content: NonNullable<Json>;
          created_at?: string;
          id?: string;
          milestone_id: string;
          organisation_id: string;
          project_id: string;
          variation_id?: string | null;
          version: number;
        };
        Update: {
          content?: NonNullable<Json>;
          created_at?: string;
          id?: string;
          milestone_id?: string;
          organisation_id?: string;
          project_id?: string;
          variation_id?: string | null;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "milestone_baselines_organisation_id_project_id_milestone_i_fkey";
            columns: ["organisation_id", "project_id", "milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestone_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "milestone_baselines_organisation_id_project_id_milestone_i_fkey";
            columns: ["organisation_id", "project_id", "milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestones";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "milestone_baselines_organisation_id_project_id_variation_i_fkey";
            columns: ["organisation_id", "project_id", "variation_id"];
            isOneToOne: false;
            referencedRelation: "variation_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "milestone_baselines_organisation_id_project_id_variation_i_fkey";
            columns: ["organisation_id", "project_id", "variation_id"];
            isOneToOne: false;
            referencedRelation: "variations";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
        ];
      };
      milestone_costs: {
        Row: {
          budget: number;
          created_at: string;
          created_by: string | null;
          lock_version: number;
          milestone_id: string;
          organisation_id: string;
          project_id: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          budget: number;
          created_at?: string;
          created_by?: string | null;
          lock_version?: number;
          milestone_id: string;
          organisation_id: string;
          project_id: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          budget?: number;
          created_at?: string;
          created_by?: string | null;
          lock_version?: number;
          milestone_id?: string;
          organisation_id?: string;
          project_id?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "milestone_costs_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestone_costs_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestone_costs_organisation_id_project_id_milestone_id_fkey";
            columns: ["organisation_id", "project_id", "milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestone_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "milestone_costs_organisation_id_project_id_milestone_id_fkey";
            columns: ["organisation_id", "project_id", "milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestones";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "milestone_costs_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestone_costs_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      milestones: {
        Row: {
          acceptance_criteria: string | null;
          acceptance_customer_pm_id: string | null;
          acceptance_customer_pm_name: string | null;
          acceptance_customer_pm_signed_at: string | null;
          acceptance_status: string;
          acceptance_supplier_pm_id: string | null;
          acceptance_supplier_pm_name: string | null;
          acceptance_supplier_pm_signed_at: string | null;
          accepted_at: string | null;
          baseline_billable: number;
          baseline_breach_reason: string | null;
          baseline_breached: boolean;
          baseline_breached_at: string | null;
          baseline_breached_by: string | null;
          baseline_customer_pm_id: string | null;
          baseline_customer_pm_name: string | null;
          baseline_customer_pm_signed_at: string | null;
          baseline_locked: boolean;
          baseline_status: string;
          baseline_supplier_pm_id: string | null;
          baseline_supplier_pm_name: string | null;
          baseline_supplier_pm_signed_at: string | null;
          billable: number | null;
          budget: number | null;
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          description: string | null;
          end_date: string | null;
          forecast_billable: number;
          id: string;
          lock_version: number;
          name: string;
          organisation_id: string;
          payment_percent: number | null;
          project_id: string;
          reference: string;
          start_date: string | null;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          acceptance_criteria?: string | null;
          acceptance_customer_pm_id?: string | null;
          acceptance_customer_pm_name?: string | null;
          acceptance_customer_pm_signed_at?: string | null;
          acceptance_status?: string;
          acceptance_supplier_pm_id?: string | null;
          acceptance_supplier_pm_name?: string | null;
          acceptance_supplier_pm_signed_at?: string | null;
          accepted_at?: string | null;
          baseline_billable?: number;
          baseline_breach_reason?: string | null;
          baseline_breached?: boolean;
          baseline_breached_at?: string | null;
          baseline_breached_by?: string | null;
          baseline_customer_pm_id?: string | null;
          baseline_customer_pm_name?: string | null;
          baseline_customer_pm_signed_at?: string | null;
          baseline_locked?: boolean;
          baseline_status?: never;
          baseline_supplier_pm_id?: string | null;
          baseline_supplier_pm_name?: string | null;
          baseline_supplier_pm_signed_at?: string | null;
          billable?: number | null;
          budget?: number | null;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          description?: string | null;
          end_date?: string | null;
          forecast_billable?: number;
          id?: string;
          lock_version?: number;
          name: string;
          organisation_id: string;
          payment_percent?: number | null;
          project_id: string;
          reference?: string;
          start_date?: string | null;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          acceptance_criteria?: string | null;
          acceptance_customer_pm_id?: string | null;
          acceptance_customer_pm_name?: string | null;
          acceptance_customer_pm_signed_at?: string | null;
          acceptance_status?: string;
          acceptance_supplier_pm_id?: string | null;
          acceptance_supplier_pm_name?: string | null;
          acceptance_supplier_pm_signed_at?: string | null;
          accepted_at?: string | null;
          baseline_billable?: number;
          baseline_breach_reason?: string | null;
          baseline_breached?: boolean;
          baseline_breached_at?: string | null;
          baseline_breached_by?: string | null;
          baseline_customer_pm_id?: string | null;
          baseline_customer_pm_name?: string | null;
          baseline_customer_pm_signed_at?: string | null;
          baseline_locked?: boolean;
          baseline_status?: never;
          baseline_supplier_pm_id?: string | null;
          baseline_supplier_pm_name?: string | null;
          baseline_supplier_pm_signed_at?: string | null;
          billable?: number | null;
          budget?: number | null;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          description?: string | null;
          end_date?: string | null;
          forecast_billable?: number;
          id?: string;
          lock_version?: number;
          name?: string;
          organisation_id?: string;
          payment_percent?: number | null;
          project_id?: string;
          reference?: string;
          start_date?: string | null;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "milestones_acceptance_customer_pm_id_fkey";
            columns: ["acceptance_customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_acceptance_customer_pm_id_fkey";
            columns: ["acceptance_customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_acceptance_supplier_pm_id_fkey";
            columns: ["acceptance_supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_acceptance_supplier_pm_id_fkey";
            columns: ["acceptance_supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_baseline_breached_by_fkey";
            columns: ["baseline_breached_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_baseline_breached_by_fkey";
            columns: ["baseline_breached_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_baseline_customer_pm_id_fkey";
            columns: ["baseline_customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_baseline_customer_pm_id_fkey";
            columns: ["baseline_customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_baseline_supplier_pm_id_fkey";
            columns: ["baseline_supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_baseline_supplier_pm_id_fkey";
            columns: ["baseline_supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "milestones_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "milestones_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      notification_preferences: {
        Row: {
          email: boolean;
          kind: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          email?: boolean;
          kind: string;
          user_id: string;
        };
        Update: {
          email?: boolean;
          kind?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "notification_preferences_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "notification_preferences_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      notifications: {
        Row: {
          actor_id: string | null;
          created_at: string;
          data: NonNullable<Json>;
          id: string;
          kind: string;
          organisation_id: string;
          project_id: string | null;
          read_at: string | null;
          reason: string;
          subject_id: string;
          subject_label: string;
          subject_type: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          actor_id?: string | null;
          created_at?: string;
          data?: NonNullable<Json>;
          id?: string;
          kind: string;
          organisation_id: string;
          project_id?: string | null;
          read_at?: string | null;
          reason: string;
          subject_id: string;
          subject_label: string;
          subject_type: string;
          user_id: string;
        };
        Update: {
          actor_id?: string | null;
          created_at?: string;
          data?: NonNullable<Json>;
          id?: string;
          kind?: string;
          organisation_id?: string;
          project_id?: string | null;
          read_at?: string | null;
          reason?: string;
          subject_id?: string;
          subject_label?: string;
          subject_type?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "notifications_actor_id_fkey";
            columns: ["actor_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "notifications_actor_id_fkey";
            columns: ["actor_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "notifications_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "notifications_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "notifications_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "notifications_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "notifications_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      offers: {
        Row: {
          bill_rate: number | null;
          closed_at: string | null;
          created_at: string;
          created_by: string | null;
          currency: string;
          deleted_at: string | null;
          deleted_by: string | null;
          end_date: string | null;
          expires_on: string | null;
          extended_at: string | null;
          id: string;
          lock_version: number;
          notes: string | null;
          organisation_id: string;
          owner_id: string | null;
          pay_rate: number | null;
          rate_unit: string;
          start_date: string | null;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          submission_id: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          bill_rate?: number | null;
          closed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          currency?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          end_date?: string | null;
          expires_on?: string | null;
          extended_at?: string | null;
          id?: string;
          lock_version?: number;
          notes?: string | null;
          organisation_id: string;
          owner_id?: string | null;
          pay_rate?: number | null;
          rate_unit?: string;
          start_date?: string | null;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          submission_id: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          bill_rate?: number | null;
          closed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          currency?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          end_date?: string | null;
          expires_on?: string | null;
          extended_at?: string | null;
          id?: string;
          lock_version?: number;
          notes?: string | null;
          organisation_id?: string;
          owner_id?: string | null;
          pay_rate?: number | null;
          rate_unit?: string;
          start_date?: string | null;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          submission_id?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "offers_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "offers_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "offers_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "offers_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "offers_organisation_id_submission_id_fkey";
            columns: ["organisation_id", "submission_id"];
            isOneToOne: false;
            referencedRelation: "submission_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "offers_organisation_id_submission_id_fkey";
            columns: ["organisation_id", "submission_id"];
            isOneToOne: false;
            referencedRelation: "submissions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "offers_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "offers_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "offers_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "offers_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      org_invitations: {
        Row: {
          accepted_at: string | null;
          accepted_by: string | null;
          client_id: string | null;
          client_role: string | null;
          created_at: string;
          created_by: string | null;
          email: string;
          expires_at: string;
          id: string;
          invited_at: string;
          invited_by: string | null;
          lock_version: number;
          org_role: string | null;
          organisation_id: string;
          project_id: string | null;
          project_role: string | null;
          role_ids: string[];
          sent_at: string;
          sent_count: number;
          status: string;
          token_hash: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          accepted_at?: string | null;
          accepted_by?: string | null;
          client_id?: string | null;
          client_role?: string | null;
          created_at?: string;
          created_by?: string | null;
          email: string;
          expires_at?: string;
          id?: string;
          invited_at?: string;
          invited_by?: string | null;
          lock_version?: number;
          org_role?: string | null;
          organisation_id: string;
          project_id?: string | null;
          project_role?: string | null;
          role_ids?: string[];
          sent_at?: string;
          sent_count?: number;
          status?: string;
          token_hash: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          accepted_at?: string | null;
          accepted_by?: string | null;
          client_id?: string | null;
          client_role?: string | null;
          created_at?: string;
          created_by?: string | null;
          email?: string;
          expires_at?: string;
          id?: string;
          invited_at?: string;
          invited_by?: string | null;
          lock_version?: number;
          org_role?: string | null;
          organisation_id?: string;
          project_id?: string | null;
          project_role?: string | null;
          role_ids?: string[];
          sent_at?: string;
          sent_count?: number;
          status?: string;
          token_hash?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "org_invitations_accepted_by_fkey";
            columns: ["accepted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "org_invitations_accepted_by_fkey";
            columns: ["accepted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "org_invitations_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "org_invitations_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "org_invitations_invited_by_fkey";
            columns: ["invited_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "org_invitations_invited_by_fkey";
            columns: ["invited_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "org_invitations_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "org_invitations_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "org_invitations_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "org_invitations_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "org_invitations_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "org_invitations_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "org_invitations_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      organisation_entries: {
        Row: {
          entered_at: string;
          expires_at: string;
          id: string;
          left_at: string | null;
          organisation_id: string;
          reason: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          entered_at?: string;
          expires_at?: string;
          id?: string;
          left_at?: string | null;
          organisation_id: string;
          reason: string;
          user_id: string;
        };
        Update: {
          entered_at?: string;
          expires_at?: string;
          id?: string;
          left_at?: string | null;
          organisation_id?: string;
          reason?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "organisation_entries_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisation_entries_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisation_entries_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      organisation_holidays: {
        Row: {
          created_at: string;
          created_by: string | null;
          date: string;
          id: string;
          lock_version: number;
          name: string;
          organisation_id: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          date: string;
          id?: string;
          lock_version?: number;
          name: string;
          organisation_id: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          date?: string;
          id?: string;
          lock_version?: number;
          name?: string;
          organisation_id?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "organisation_holidays_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisation_holidays_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisation_holidays_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisation_holidays_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisation_holidays_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      organisations: {
        Row: {
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          display_name: string | null;
          id: string;
          is_active: boolean;
          lock_version: number;
          logo_path: string | null;
          max_projects: number | null;
          max_users: number | null;
          name: string;
          primary_color: string;
          settings: NonNullable<Json>;
          slug: string;
          subscription_expires_at: string | null;
          subscription_tier: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          display_name?: string | null;
          id?: string;
          is_active?: boolean;
          lock_version?: number;
          logo_path?: string | null;
          max_projects?: number | null;
          max_users?: number | null;
          name: string;
          primary_color?: string;
          settings?: NonNullable<Json>;
          slug: string;
          subscription_expires_at?: string | null;
          subscription_tier?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          display_name?: string | null;
          id?: string;
          is_active?: boolean;
          lock_version?: number;
          logo_path?: string | null;
          max_projects?: number | null;
          max_users?: number | null;
          name?: string;
          primary_color?: string;
          settings?: NonNullable<Json>;
          slug?: string;
          subscription_expires_at?: string | null;
          subscription_tier?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "organisations_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisations_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisations_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisations_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisations_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisations_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      permissions: {
        Row: {
          code: string;
          description: string;
          scope: string;
        };
        ComputedFields: never;
        Insert: {
          code: string;
          description: string;
          scope: string;
        };
        Update: {
          code?: string;
          description?: string;
          scope?: string;
        };
        Relationships: [];
      };
      placements: {
        Row: {
          bill_rate: number | null;
          candidate_id: string;
          closed_at: string | null;
          created_at: string;
          created_by: string | null;
          currency: string;
          deleted_at: string | null;
          deleted_by: string | null;
          end_date: string | null;
          id: string;
          job_id: string;
          lock_version: number;
          notes: string | null;
          organisation_id: string;
          owner_id: string | null;
          pay_rate: number | null;
          project_id: string | null;
          rate_unit: string;
          start_date: string;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          submission_id: string;
          title: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          bill_rate?: number | null;
          candidate_id: string;
          closed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          currency?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          end_date?: string | null;
          id?: string;
          job_id: string;
          lock_version?: number;
          notes?: string | null;
          organisation_id: string;
          owner_id?: string | null;
          pay_rate?: number | null;
          project_id?: string | null;
          rate_unit?: string;
          start_date: string;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          submission_id: string;
          title?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          bill_rate?: number | null;
          candidate_id?: string;
          closed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          currency?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          end_date?: string | null;
          id?: string;
          job_id?: string;
          lock_version?: number;
          notes?: string | null;
          organisation_id?: string;
          owner_id?: string | null;
          pay_rate?: number | null;
          project_id?: string | null;
          rate_unit?: string;
          start_date?: string;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          submission_id?: string;
          title?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "placements_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "placements_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "placements_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "placements_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "placements_organisation_id_candidate_id_fkey";
            columns: ["organisation_id", "candidate_id"];
            isOneToOne: false;
            referencedRelation: "candidate_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_organisation_id_candidate_id_fkey";
            columns: ["organisation_id", "candidate_id"];
            isOneToOne: false;
            referencedRelation: "candidates";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "placements_organisation_id_job_id_fkey";
            columns: ["organisation_id", "job_id"];
            isOneToOne: false;
            referencedRelation: "job_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_organisation_id_job_id_fkey";
            columns: ["organisation_id", "job_id"];
            isOneToOne: false;
            referencedRelation: "jobs";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_organisation_id_submission_id_fkey";
            columns: ["organisation_id", "submission_id"];
            isOneToOne: true;
            referencedRelation: "submission_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_organisation_id_submission_id_fkey";
            columns: ["organisation_id", "submission_id"];
            isOneToOne: true;
            referencedRelation: "submissions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "placements_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "placements_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "placements_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      profiles: {
        Row: {
          created_at: string;
          created_by: string | null;
          email: string;
          full_name: string;
          id: string;
          last_login_at: string | null;
          lock_version: number;
          role: string;
          shortcuts_enabled: boolean;
          status: string;
          theme: string;
          timezone: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          email: string;
          full_name: string;
          id: string;
          last_login_at?: string | null;
          lock_version?: number;
          role?: string;
          shortcuts_enabled?: boolean;
          status?: string;
          theme?: string;
          timezone?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          email?: string;
          full_name?: string;
          id?: string;
          last_login_at?: string | null;
          lock_version?: number;
          role?: string;
          shortcuts_enabled?: boolean;
          status?: string;
          theme?: string;
          timezone?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "profiles_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "profiles_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "profiles_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "profiles_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      project_templates: {
        Row: {
          created_at: string;
          created_by: string | null;
          description: string | null;
          id: string;
          is_system: boolean;
          lock_version: number;
          name: string;
          organisation_id: string | null;
          settings: NonNullable<Json>;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          description?: string | null;
          id?: string;
          is_system?: never;
          lock_version?: number;
          name: string;
          organisation_id?: string | null;
          settings: NonNullable<Json>;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          description?: string | null;
          id?: string;
          is_system?: never;
          lock_version?: number;
          name?: string;
          organisation_id?: string | null;
          settings?: NonNullable<Json>;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "project_templates_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "project_templates_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "project_templates_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "project_templates_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "project_templates_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      projects: {
        Row: {
          allocated_days: number | null;
          baseline_approval_authority: string;
          baseline_dual_signature: boolean;
          baselines_required: boolean;
          certificate_approval_authority: string;
          certificate_dual_signature: boolean;
          certificates_required: boolean;
          client_id: string | null;
          contract_reference: string | null;
          created_at: string;
          created_by: string | null;
          currency: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deliverable_approval_authority: string;
          deliverable_review_required: boolean;
          description: string | null;
          end_date: string | null;
          expense_approval_authority: string;
          expense_approval_threshold: number | null;
          expense_receipt_required: boolean;
          expenses_enabled: boolean;
          fiscal_year_start: string;
          hours_per_day: number;
          id: string;
          kpis_enabled: boolean;
          lock_version: number;
          milestone_billing_enabled: boolean;
          name: string;
          organisation_id: string;
          pmo_threshold: number | null;
          quality_standards_enabled: boolean;
          raid_enabled: boolean;
          reference: string;
          signing_waits_after_reset: boolean;
          start_date: string | null;
          status: string;
          template_id: string | null;
          timesheet_approval_authority: string;
          timesheet_approval_threshold: number | null;
          timesheets_enabled: boolean;
          total_budget: number | null;
          updated_at: string;
          updated_by: string | null;
          variation_approval_authority: string;
          variation_dual_signature: boolean;
          variations_enabled: boolean;
        };
        ComputedFields: never;
        Insert: {
          allocated_days?: number | null;
          baseline_approval_authority?: string;
          baseline_dual_signature?: never;
          baselines_required?: boolean;
          certificate_approval_authority?: string;
          certificate_dual_signature?: never;
          certificates_required?: boolean;
          client_id?: string | null;
          contract_reference?: string | null;
          created_at?: string;
          created_by?: string | null;
          currency?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deliverable_approval_authority?: string;
          deliverable_review_required?: boolean;
          description?: string | null;
          end_date?: string | null;
          expense_approval_authority?: string;
          expense_approval_threshold?: number | null;
          expense_receipt_required?: boolean;
          expenses_enabled?: boolean;
          fiscal_year_start?: string;
          hours_per_day?: number;
          id?: string;
          kpis_enabled?: boolean;
          lock_version?: number;
          milestone_billing_enabled?: boolean;
          name: string;
          organisation_id: string;
          pmo_threshold?: number | null;
          quality_standards_enabled?: boolean;
          raid_enabled?: boolean;
          reference: string;
          signing_waits_after_reset?: boolean;
          start_date?: string | null;
          status?: string;
          template_id?: string | null;
          timesheet_approval_authority?: string;
          timesheet_approval_threshold?: number | null;
          timesheets_enabled?: boolean;
          total_budget?: number | null;
          updated_at?: string;
          updated_by?: string | null;
          variation_approval_authority?: string;
          variation_dual_signature?: never;
          variations_enabled?: boolean;
        };
        Update: {
          allocated_days?: number | null;
          baseline_approval_authority?: string;
          baseline_dual_signature?: never;
          baselines_required?: boolean;
          certificate_approval_authority?: string;
          certificate_dual_signature?: never;
          certificates_required?: boolean;
          client_id?: string | null;
          contract_reference?: string | null;
          created_at?: string;
          created_by?: string | null;
          currency?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deliverable_approval_authority?: string;
          deliverable_review_required?: boolean;
          description?: string | null;
          end_date?: string | null;
          expense_approval_authority?: string;
          expense_approval_threshold?: number | null;
          expense_receipt_required?: boolean;
          expenses_enabled?: boolean;
          fiscal_year_start?: string;
          hours_per_day?: number;
          id?: string;
          kpis_enabled?: boolean;
          lock_version?: number;
          milestone_billing_enabled?: boolean;
          name?: string;
          organisation_id?: string;
          pmo_threshold?: number | null;
          quality_standards_enabled?: boolean;
          raid_enabled?: boolean;
          reference?: string;
          signing_waits_after_reset?: boolean;
          start_date?: string | null;
          status?: string;
          template_id?: string | null;
          timesheet_approval_authority?: string;
          timesheet_approval_threshold?: number | null;
          timesheets_enabled?: boolean;
          total_budget?: number | null;
          updated_at?: string;
          updated_by?: string | null;
          variation_approval_authority?: string;
          variation_dual_signature?: never;
          variations_enabled?: boolean;
        };
        Relationships: [
          {
            foreignKeyName: "projects_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "projects_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "projects_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "projects_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "projects_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "projects_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "projects_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "projects_template_id_fkey";
            columns: ["template_id"];
            isOneToOne: false;
            referencedRelation: "project_templates";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "projects_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "projects_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      quality_standards: {
        Row: {
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          description: string | null;
          id: string;
          lock_version: number;
          name: string;
          organisation_id: string;
          project_id: string;
          reference: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          description?: string | null;
          id?: string;
          lock_version?: number;
          name: string;
          organisation_id: string;
          project_id: string;
          reference?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          description?: string | null;
          id?: string;
          lock_version?: number;
          name?: string;
          organisation_id?: string;
          project_id?: string;
          reference?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "quality_standards_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "quality_standards_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "quality_standards_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "quality_standards_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "quality_standards_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "quality_standards_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "quality_standards_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "quality_standards_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      record_types: {
        Row: {
          code: string;
          is_deletable: boolean;
          is_root: boolean;
          label: string;
          owner_column: string | null;
          path: string;
          project_column: string | null;
          read_permission: string;
          status_column: string | null;
          statuses: string[];
          table_name: string;
          title_column: string;
        };
        ComputedFields: never;
        Insert: {
          code: string;
          is_deletable?: boolean;
          is_root: boolean;
          label: string;
          owner_column?: string | null;
          path: string;
          project_column?: string | null;
          read_permission: string;
          status_column?: string | null;
          statuses?: string[];
          table_name: string;
          title_column: string;
        };
        Update: {
          code?: string;
          is_deletable?: boolean;
          is_root?: boolean;
          label?: string;
          owner_column?: string | null;
          path?: string;
          project_column?: string | null;
          read_permission?: string;
          status_column?: string | null;
          statuses?: string[];
          table_name?: string;
          title_column?: string;
        };
        Relationships: [
          {
            foreignKeyName: "record_types_read_permission_fkey";
            columns: ["read_permission"];
            isOneToOne: false;
            referencedRelation: "permissions";
            referencedColumns: ["code"];
          },
        ];
      };
      role_permissions: {
        Row: {
          permission: string;
          role: string;
        };
        ComputedFields: never;
        Insert: {
          permission: string;
          role: string;
        };
        Update: {
          permission?: string;
          role?: string;
        };
        Relationships: [
          {
            foreignKeyName: "role_permissions_permission_fkey";
            columns: ["permission"];
            isOneToOne: false;
            referencedRelation: "permissions";
            referencedColumns: ["code"];
          },
        ];
      };
      roles: {
        Row: {
          created_at: string;
          created_by: string | null;
          description: string | null;
          id: string;
          lock_version: number;
          name: string;
          organisation_id: string;
          permissions: string[];
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          description?: string | null;
          id?: string;
          lock_version?: number;
          name: string;
          organisation_id: string;
          permissions: string[];
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          description?: string | null;
          id?: string;
          lock_version?: number;
          name?: string;
          organisation_id?: string;
          permissions?: string[];
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "roles_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "roles_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "roles_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "roles_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "roles_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      saved_views: {
        Row: {
          created_at: string;
          created_by: string | null;
          id: string;
          is_shared: boolean;
          list: string;
          lock_version: number;
          name: string;
          organisation_id: string;
          query: string;
          updated_at: string;
          updated_by: string | null;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          id?: string;
          is_shared?: boolean;
          list: string;
          lock_version?: number;
          name: string;
          organisation_id: string;
          query: string;
          updated_at?: string;
          updated_by?: string | null;
          user_id?: string;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          id?: string;
          is_shared?: boolean;
          list?: string;
          lock_version?: number;
          name?: string;
          organisation_id?: string;
          query?: string;
          updated_at?: string;
          updated_by?: string | null;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "saved_views_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "saved_views_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "saved_views_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "saved_views_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "saved_views_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "saved_views_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "saved_views_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      signatures: {
        Row: {
          action: string;
          content: NonNullable<Json>;
          content_hash: string;
          entry_hash: string;
          id: string;
          organisation_id: string;
          position: number;
          previous_hash: string;
          project_id: string;
          side: string;
          signed_at: string;
          signer_id: string | null;
          signer_key: string;
          signer_name: string;
          signer_role: string;
          statement: string;
          subject_id: string;
          subject_type: string;
        };
        ComputedFields: never;
        Insert: {
          action: string;
          content: NonNullable<Json>;
          content_hash: string;
          entry_hash: string;
          id?: string;
          organisation_id: string;
          position: number;
          previous_hash: string;
          project_id: string;
          side: string;
          signed_at: string;
          signer_id?: string | null;
          signer_key: string;
          signer_name: string;
          signer_role: string;
          statement: string;
          subject_id: string;
          subject_type: string;
        };
        Update: {
          action?: string;
          content?: NonNullable<Json>;
          content_hash?: string;
          entry_hash?: string;
          id?: string;
          organisation_id?: string;
          position?: number;
          previous_hash?: string;
          project_id?: string;
          side?: string;
          signed_at?: string;
          signer_id?: string | null;
          signer_key?: string;
          signer_name?: string;
          signer_role?: string;
          statement?: string;
          subject_id?: string;
          subject_type?: string;
        };
        Relationships: [
          {
            foreignKeyName: "signatures_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "signatures_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "signatures_signer_id_fkey";
            columns: ["signer_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "signatures_signer_id_fkey";
            columns: ["signer_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      signer_requests: {
        Row: {
          answer: string | null;
          change: string;
          created_at: string;
          created_by: string | null;
          decided_at: string | null;
          decided_by: string | null;
          id: string;
          lock_version: number;
          organisation_id: string;
          project_id: string;
          reason: string | null;
          side: string;
          status: string;
          updated_at: string;
          updated_by: string | null;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          answer?: string | null;
          change: string;
          created_at?: string;
          created_by?: string | null;
          decided_at?: string | null;
          decided_by?: string | null;
          id?: string;
          lock_version?: number;
          organisation_id: string;
          project_id: string;
          reason?: string | null;
          side: string;
          status?: string;
          updated_at?: string;
          updated_by?: string | null;
          user_id: string;
        };
        Update: {
          answer?: string | null;
          change?: string;
          created_at?: string;
          created_by?: string | null;
          decided_at?: string | null;
          decided_by?: string | null;
          id?: string;
          lock_version?: number;
          organisation_id?: string;
          project_id?: string;
          reason?: string | null;
          side?: string;
          status?: string;
          updated_at?: string;
          updated_by?: string | null;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "signer_requests_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "signer_requests_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "signer_requests_decided_by_fkey";
            columns: ["decided_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "signer_requests_decided_by_fkey";
            columns: ["decided_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "signer_requests_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "signer_requests_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "signer_requests_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "signer_requests_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "signer_requests_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "signer_requests_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      skills: {
        Row: {
          category: string | null;
          created_at: string;
          created_by: string | null;
          id: string;
          lock_version: number;
          name: string;
          organisation_id: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          category?: string | null;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          lock_version?: number;
          name: string;
          organisation_id: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          category?: string | null;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          lock_version?: number;
          name?: string;
          organisation_id?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "skills_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "skills_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "skills_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "skills_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "skills_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      submissions: {
        Row: {
          candidate_id: string;
          closed_at: string | null;
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          id: string;
          job_id: string;
          lock_version: number;
          notes: string | null;
          organisation_id: string;
          owner_id: string | null;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          submitted_rate: number | null;
          title: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          candidate_id: string;
          closed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          id?: string;
          job_id: string;
          lock_version?: number;
          notes?: string | null;
          organisation_id: string;
          owner_id?: string | null;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          submitted_rate?: number | null;
          title?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          candidate_id?: string;
          closed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          id?: string;
          job_id?: string;
          lock_version?: number;
          notes?: string | null;
          organisation_id?: string;
          owner_id?: string | null;
          status?: string;
          status_changed_at?: string;
          status_reason?: string | null;
          submitted_rate?: number | null;
          title?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "submissions_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "submissions_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "submissions_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "submissions_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "submissions_organisation_id_candidate_id_fkey";
            columns: ["organisation_id", "candidate_id"];
            isOneToOne: false;
            referencedRelation: "candidate_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "submissions_organisation_id_candidate_id_fkey";
            columns: ["organisation_id", "candidate_id"];
            isOneToOne: false;
            referencedRelation: "candidates";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "submissions_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "submissions_organisation_id_job_id_fkey";
            columns: ["organisation_id", "job_id"];
            isOneToOne: false;
            referencedRelation: "job_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "submissions_organisation_id_job_id_fkey";
            columns: ["organisation_id", "job_id"];
            isOneToOne: false;
            referencedRelation: "jobs";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "submissions_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "submissions_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "submissions_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "submissions_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      ticket_clock_segments: {
        Row: {
          ended_at: string | null;
          holder: string;
          id: number;
          organisation_id: string;
          started_at: string;
          ticket_id: string;
        };
        ComputedFields: never;
        Insert: {
          ended_at?: string | null;
          holder: string;
          id?: never;
          organisation_id: string;
          started_at: string;
          ticket_id: string;
        };
        Update: {
          ended_at?: string | null;
          holder?: string;
          id?: never;
          organisation_id?: string;
          started_at?: string;
          ticket_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "ticket_clock_segments_organisation_id_ticket_id_fkey";
            columns: ["organisation_id", "ticket_id"];
            isOneToOne: false;
            referencedRelation: "ticket_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "ticket_clock_segments_organisation_id_ticket_id_fkey";
            columns: ["organisation_id", "ticket_id"];
            isOneToOne: false;
            referencedRelation: "tickets";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
      ticket_files: {
        Row: {
          client_id: string;
          content_type: string;
          created_at: string;
          created_by: string | null;
          id: string;
          is_internal: boolean;
          is_withdrawn: boolean;
          message_id: string;
          name: string;
          organisation_id: string;
          path: string;
          sha256: string;
          size_bytes: number;
          ticket_id: string;
        };
        ComputedFields: never;
        Insert: {
          client_id: string;
          content_type: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          is_internal?: boolean;
          is_withdrawn?: boolean;
          message_id: string;
          name: string;
          organisation_id: string;
          path?: never;
          sha256: string;
          size_bytes: number;
          ticket_id: string;
        };
        Update: {
          client_id?: string;
          content_type?: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          is_internal?: boolean;
          is_withdrawn?: boolean;
          message_id?: string;
          name?: string;
          organisation_id?: string;
          path?: never;
          sha256?: string;
          size_bytes?: number;
          ticket_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "ticket_files_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "ticket_files_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "ticket_files_organisation_id_client_id_ticket_id_message_i_fkey";
            columns: ["organisation_id", "client_id", "ticket_id", "message_id", "is_internal"];
            isOneToOne: false;
            referencedRelation: "ticket_messages";
            referencedColumns: ["organisation_id", "client_id", "ticket_id", "id", "is_internal"];
          },
        ];
      };
      ticket_messages: {
        Row: {
          author_name: string;
          body: string;
          client_id: string;
          created_at: string;
          created_by: string | null;
          id: string;
          is_internal: boolean;
          is_withdrawn: boolean;
          organisation_id: string;
          side: string;
          ticket_id: string;
        };
        ComputedFields: never;
        Insert: {
          author_name: string;
          body: string;
          client_id: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          is_internal?: boolean;
          is_withdrawn?: boolean;
          organisation_id: string;
          side: string;
          ticket_id: string;
        };
        Update: {
          author_name?: string;
          body?: string;
          client_id?: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          is_internal?: boolean;
          is_withdrawn?: boolean;
          organisation_id?: string;
          side?: string;
          ticket_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "ticket_messages_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "ticket_messages_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "ticket_messages_organisation_id_client_id_ticket_id_fkey";
            columns: ["organisation_id", "client_id", "ticket_id"];
            isOneToOne: false;
            referencedRelation: "ticket_overview";
            referencedColumns: ["organisation_id", "client_id", "id"];
          },
          {
            foreignKeyName: "ticket_messages_organisation_id_client_id_ticket_id_fkey";
            columns: ["organisation_id", "client_id", "ticket_id"];
            isOneToOne: false;
            referencedRelation: "tickets";
            referencedColumns: ["organisation_id", "client_id", "id"];
          },
        ];
      };
      ticket_targets: {
        Row: {
          created_at: string;
          created_by: string | null;
          first_response_minutes: number | null;
          id: string;
          lock_version: number;
          organisation_id: string;
          priority: string;
          resolution_minutes: number | null;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          first_response_minutes?: number | null;
          id?: string;
          lock_version?: number;
          organisation_id: string;
          priority: string;
          resolution_minutes?: number | null;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          first_response_minutes?: number | null;
          id?: string;
          lock_version?: number;
          organisation_id?: string;
          priority?: string;
          resolution_minutes?: number | null;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "ticket_targets_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "ticket_targets_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "ticket_targets_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "ticket_targets_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "ticket_targets_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      tickets: {
        Row: {
          assignee_id: string | null;
          batch_item_id: string | null;
          client_id: string;
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          deliverable_id: string | null;
          due_at: string | null;
          execution_id: string | null;
          first_response_at: string | null;
          first_response_due_at: string | null;
          first_response_seconds: number | null;
          id: string;
          is_open: boolean;
          last_message_at: string;
          lock_version: number;
          merged_into_id: string | null;
          organisation_id: string;
          priority: string;
          project_id: string | null;
          reference: string;
          reopened_count: number;
          requester_id: string | null;
          resolution_due_at: string | null;
          resolution_seconds: number | null;
          resolved_at: string | null;
          satisfaction: number | null;
          satisfaction_comment: string | null;
          satisfied_at: string | null;
          status: string;
          status_changed_at: string;
          subject: string;
          type: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          assignee_id?: string | null;
          batch_item_id?: string | null;
          client_id: string;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deliverable_id?: string | null;
          due_at?: never;
          execution_id?: string | null;
          first_response_at?: string | null;
          first_response_due_at?: string | null;
          first_response_seconds?: number | null;
          id?: string;
          is_open?: never;
          last_message_at?: string;
          lock_version?: number;
          merged_into_id?: string | null;
          organisation_id: string;
          priority?: string;
          project_id?: string | null;
          reference?: string;
          reopened_count?: number;
          requester_id?: string | null;
          resolution_due_at?: string | null;
          resolution_seconds?: number | null;
          resolved_at?: string | null;
          satisfaction?: number | null;
          satisfaction_comment?: string | null;
          satisfied_at?: string | null;
          status?: string;
          status_changed_at?: string;
          subject: string;
          type?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          assignee_id?: string | null;
          batch_item_id?: string | null;
          client_id?: string;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deliverable_id?: string | null;
          due_at?: never;
          execution_id?: string | null;
          first_response_at?: string | null;
          first_response_due_at?: string | null;
          first_response_seconds?: number | null;
          id?: string;
          is_open?: never;
          last_message_at?: string;
          lock_version?: number;
          merged_into_id?: string | null;
          organisation_id?: string;
          priority?: string;
          project_id?: string | null;
          reference?: string;
          reopened_count?: number;
          requester_id?: string | null;
          resolution_due_at?: string | null;
          resolution_seconds?: number | null;
          resolved_at?: string | null;
          satisfaction?: number | null;
          satisfaction_comment?: string | null;
          satisfied_at?: string | null;
          status?: string;
          status_changed_at?: string;
          subject?: string;
          type?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "tickets_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_client_id_merged_into_id_fkey";
            columns: ["organisation_id", "client_id", "merged_into_id"];
            isOneToOne: false;
            referencedRelation: "ticket_overview";
            referencedColumns: ["organisation_id", "client_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_client_id_merged_into_id_fkey";
            columns: ["organisation_id", "client_id", "merged_into_id"];
            isOneToOne: false;
            referencedRelation: "tickets";
            referencedColumns: ["organisation_id", "client_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_execution_id_batch_item_id_fkey";
            columns: ["organisation_id", "execution_id", "batch_item_id"];
            isOneToOne: false;
            referencedRelation: "workflow_batch_results";
            referencedColumns: ["organisation_id", "execution_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_execution_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_executions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_project_id_deliverable_id_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverable_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_project_id_deliverable_id_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverables";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "tickets_requester_id_fkey";
            columns: ["requester_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_requester_id_fkey";
            columns: ["requester_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      user_clients: {
        Row: {
          accepted_at: string | null;
          client_id: string;
          client_role: string;
          created_at: string;
          created_by: string | null;
          id: string;
          invited_at: string | null;
          invited_by: string | null;
          is_active: boolean;
          lock_version: number;
          organisation_id: string;
          updated_at: string;
          updated_by: string | null;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          accepted_at?: string | null;
          client_id: string;
          client_role?: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          invited_at?: string | null;
          invited_by?: string | null;
          is_active?: boolean;
          lock_version?: number;
          organisation_id: string;
          updated_at?: string;
          updated_by?: string | null;
          user_id: string;
        };
        Update: {
          accepted_at?: string | null;
          client_id?: string;
          client_role?: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          invited_at?: string | null;
          invited_by?: string | null;
          is_active?: boolean;
          lock_version?: number;
          organisation_id?: string;
          updated_at?: string;
          updated_by?: string | null;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "user_clients_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_clients_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_clients_invited_by_fkey";
            columns: ["invited_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_clients_invited_by_fkey";
            columns: ["invited_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_clients_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "user_clients_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "user_clients_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_clients_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_clients_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_clients_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      user_organisations: {
        Row: {
          accepted_at: string | null;
          created_at: string;
          created_by: string | null;
          id: string;
          invited_at: string | null;
          invited_by: string | null;
          is_active: boolean;
          is_default: boolean;
          lock_version: number;
          org_role: string;
          organisation_id: string;
          updated_at: string;
          updated_by: string | null;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          accepted_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          invited_at?: string | null;
          invited_by?: string | null;
          is_active?: boolean;
          is_default?: boolean;
          lock_version?: number;
          org_role?: string;
          organisation_id: string;
          updated_at?: string;
          updated_by?: string | null;
          user_id: string;
        };
        Update: {
          accepted_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          invited_at?: string | null;
          invited_by?: string | null;
          is_active?: boolean;
          is_default?: boolean;
          lock_version?: number;
          org_role?: string;
          organisation_id?: string;
          updated_at?: string;
          updated_by?: string | null;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "user_organisations_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_organisations_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_organisations_invited_by_fkey";
            columns: ["invited_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_organisations_invited_by_fkey";
            columns: ["invited_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_organisations_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_organisations_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_organisations_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_organisations_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_organisations_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      user_projects: {
        Row: {
          created_at: string;
          created_by: string | null;
          id: string;
          is_default: boolean;
          lock_version: number;
          organisation_id: string;
          project_id: string;
          role: string;
          updated_at: string;
          updated_by: string | null;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          id?: string;
          is_default?: boolean;
          lock_version?: number;
          organisation_id: string;
          project_id: string;
          role: string;
          updated_at?: string;
          updated_by?: string | null;
          user_id: string;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          id?: string;
          is_default?: boolean;
          lock_version?: number;
          organisation_id?: string;
          project_id?: string;
          role?: string;
          updated_at?: string;
          updated_by?: string | null;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "user_projects_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_projects_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_projects_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "user_projects_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "user_projects_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_projects_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_projects_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_projects_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      user_roles: {
        Row: {
          created_at: string;
          created_by: string | null;
          id: string;
          organisation_id: string;
          role_id: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          id?: string;
          organisation_id: string;
          role_id: string;
          user_id: string;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          id?: string;
          organisation_id?: string;
          role_id?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "user_roles_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_roles_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_roles_organisation_id_role_id_fkey";
            columns: ["organisation_id", "role_id"];
            isOneToOne: false;
            referencedRelation: "role_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "user_roles_organisation_id_role_id_fkey";
            columns: ["organisation_id", "role_id"];
            isOneToOne: false;
            referencedRelation: "roles";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "user_roles_organisation_id_user_id_fkey";
            columns: ["organisation_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "member_overview";
            referencedColumns: ["organisation_id", "user_id"];
          },
          {
            foreignKeyName: "user_roles_organisation_id_user_id_fkey";
            columns: ["organisation_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "user_organisations";
            referencedColumns: ["organisation_id", "user_id"];
          },
        ];
      };
      variation_deliverables: {
        Row: {
          action: string;
          before: NonNullable<Json>;
          created_at: string;
          created_by: string | null;
          deliverable_id: string | null;
          due_date: string | null;
          id: string;
          lock_version: number;
          milestone_id: string;
          name: string | null;
          organisation_id: string;
          project_id: string;
          updated_at: string;
          updated_by: string | null;
          variation_id: string;
        };
        ComputedFields: never;
        Insert: {
          action: string;
          before?: NonNullable<Json>;
          created_at?: string;
          created_by?: string | null;
          deliverable_id?: string | null;
          due_date?: string | null;
          id?: string;
          lock_version?: number;
          milestone_id: string;
          name?: string | null;
          organisation_id: string;
          project_id: string;
          updated_at?: string;
          updated_by?: string | null;
          variation_id: string;
        };
        Update: {
          action?: string;
          before?: NonNullable<Json>;
          created_at?: string;
          created_by?: string | null;
          deliverable_id?: string | null;
          due_date?: string | null;
          id?: string;
          lock_version?: number;
          milestone_id?: string;
          name?: string | null;
          organisation_id?: string;
          project_id?: string;
          updated_at?: string;
          updated_by?: string | null;
          variation_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "variation_deliverables_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variation_deliverables_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variation_deliverables_organisation_id_project_id_delivera_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverable_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "variation_deliverables_organisation_id_project_id_delivera_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverables";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "variation_deliverables_organisation_id_project_id_mileston_fkey";
            columns: ["organisation_id", "project_id", "milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestone_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "variation_deliverables_organisation_id_project_id_mileston_fkey";
            columns: ["organisation_id", "project_id", "milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestones";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "variation_deliverables_organisation_id_project_id_variatio_fkey";
            columns: ["organisation_id", "project_id", "variation_id"];
            isOneToOne: false;
            referencedRelation: "variation_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "variation_deliverables_organisation_id_project_id_variatio_fkey";
            columns: ["organisation_id", "project_id", "variation_id"];
            isOneToOne: false;
            referencedRelation: "variations";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "variation_deliverables_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variation_deliverables_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      variation_milestones: {
        Row: {
          after: NonNullable<Json>;
          before: NonNullable<Json>;
          created_at: string;
          created_by: string | null;
          id: string;
          lock_version: number;
          milestone_id: string;
          organisation_id: string;
          project_id: string;
          updated_at: string;
          updated_by: string | null;
          variation_id: string;
        };
        ComputedFields: never;
        Insert: {
          after: NonNullable<Json>;
          before?: NonNullable<Json>;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          lock_version?: number;
          milestone_id: string;
          organisation_id: string;
          project_id: string;
          updated_at?: string;
          updated_by?: string | null;
          variation_id: string;
        };
        Update: {
          after?: NonNullable<Json>;
          before?: NonNullable<Json>;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          lock_version?: number;
          milestone_id?: string;
          organisation_id?: string;
          project_id?: string;
          updated_at?: string;
          updated_by?: string | null;
          variation_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "variation_milestones_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variation_milestones_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variation_milestones_organisation_id_project_id_milestone__fkey";
            columns: ["organisation_id", "project_id", "milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestone_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "variation_milestones_organisation_id_project_id_milestone__fkey";
            columns: ["organisation_id", "project_id", "milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestones";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "variation_milestones_organisation_id_project_id_variation__fkey";
            columns: ["organisation_id", "project_id", "variation_id"];
            isOneToOne: false;
            referencedRelation: "variation_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "variation_milestones_organisation_id_project_id_variation__fkey";
            columns: ["organisation_id", "project_id", "variation_id"];
            isOneToOne: false;
            referencedRelation: "variations";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "variation_milestones_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variation_milestones_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      variations: {
        Row: {
          breached_milestone_id: string | null;
          closed_at: string | null;
          closed_by: string | null;
          created_at: string;
          created_by: string | null;
          customer_pm_id: string | null;
          customer_pm_name: string | null;
          customer_pm_signed_at: string | null;
          governance: NonNullable<Json>;
          governance_before: NonNullable<Json>;
          id: string;
          impact_cost: number;
          impact_days: number;
          lock_version: number;
          organisation_id: string;
          project_id: string;
          reason: string | null;
          reference: string;
          rejection_reason: string | null;
          status: string;
          submitted_at: string | null;
          submitted_by: string | null;
          supplier_pm_id: string | null;
          supplier_pm_name: string | null;
          supplier_pm_signed_at: string | null;
          title: string;
          type: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          breached_milestone_id?: string | null;
          closed_at?: string | null;
          closed_by?: string | null;
          created_at?: string;
          created_by?: string | null;
          customer_pm_id?: string | null;
          customer_pm_name?: string | null;
          customer_pm_signed_at?: string | null;
          governance?: NonNullable<Json>;
          governance_before?: NonNullable<Json>;
          id?: string;
          impact_cost?: number;
          impact_days?: number;
          lock_version?: number;
          organisation_id: string;
          project_id: string;
          reason?: string | null;
          reference?: string;
          rejection_reason?: string | null;
          status?: string;
          submitted_at?: string | null;
          submitted_by?: string | null;
          supplier_pm_id?: string | null;
          supplier_pm_name?: string | null;
          supplier_pm_signed_at?: string | null;
          title: string;
          type?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          breached_milestone_id?: string | null;
          closed_at?: string | null;
          closed_by?: string | null;
          created_at?: string;
          created_by?: string | null;
          customer_pm_id?: string | null;
          customer_pm_name?: string | null;
          customer_pm_signed_at?: string | null;
          governance?: NonNullable<Json>;
          governance_before?: NonNullable<Json>;
          id?: string;
          impact_cost?: number;
          impact_days?: number;
          lock_version?: number;
          organisation_id?: string;
          project_id?: string;
          reason?: string | null;
          reference?: string;
          rejection_reason?: string | null;
          status?: string;
          submitted_at?: string | null;
          submitted_by?: string | null;
          supplier_pm_id?: string | null;
          supplier_pm_name?: string | null;
          supplier_pm_signed_at?: string | null;
          title?: string;
          type?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "variations_closed_by_fkey";
            columns: ["closed_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_closed_by_fkey";
            columns: ["closed_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_customer_pm_id_fkey";
            columns: ["customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_customer_pm_id_fkey";
            columns: ["customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_organisation_id_project_id_breached_milestone_i_fkey";
            columns: ["organisation_id", "project_id", "breached_milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestone_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "variations_organisation_id_project_id_breached_milestone_i_fkey";
            columns: ["organisation_id", "project_id", "breached_milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestones";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "variations_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "variations_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "variations_submitted_by_fkey";
            columns: ["submitted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_submitted_by_fkey";
            columns: ["submitted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_supplier_pm_id_fkey";
            columns: ["supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_supplier_pm_id_fkey";
            columns: ["supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      workflow_access: {
        Row: {
          client_id: string;
          created_at: string;
          created_by: string | null;
          id: string;
          organisation_id: string;
          reason: string | null;
          request_id: string | null;
          revoked_at: string | null;
          revoked_by: string | null;
          workflow_id: string;
        };
        ComputedFields: never;
        Insert: {
          client_id: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          organisation_id: string;
          reason?: string | null;
          request_id?: string | null;
          revoked_at?: string | null;
          revoked_by?: string | null;
          workflow_id: string;
        };
        Update: {
          client_id?: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          organisation_id?: string;
          reason?: string | null;
          request_id?: string | null;
          revoked_at?: string | null;
          revoked_by?: string | null;
          workflow_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "workflow_access_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_access_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_access_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_access_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_access_organisation_id_request_id_fkey";
            columns: ["organisation_id", "request_id"];
            isOneToOne: false;
            referencedRelation: "workflow_request_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_access_organisation_id_request_id_fkey";
            columns: ["organisation_id", "request_id"];
            isOneToOne: false;
            referencedRelation: "workflow_requests";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_access_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflow_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_access_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflows";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_access_revoked_by_fkey";
            columns: ["revoked_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_access_revoked_by_fkey";
            columns: ["revoked_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      workflow_batch_results: {
        Row: {
          attempt: number;
          attempt_limit: number;
          batch_index: number;
          bytes: number | null;
          claimed_path: string | null;
          client_id: string | null;
          completed_at: string | null;
          created_at: string;
          due_at: string;
          duration_ms: number | null;
          error: string | null;
          execution_id: string;
          execution_step_id: string;
          file_path: string | null;
          height: number | null;
          id: string;
          lane: string;
          lease_until: string | null;
          mime: string | null;
          model: string;
          organisation_id: string;
          pick: string | null;
          price_micros: number | null;
          prompt_text: string;
          provider: string;
          rating: number | null;
          started_at: string | null;
          status: string;
          throttled: number;
          thumbnail_path: string | null;
          width: number | null;
        };
        ComputedFields: never;
        Insert: {
          attempt?: number;
          attempt_limit?: number;
          batch_index: number;
          bytes?: number | null;
          claimed_path?: string | null;
          client_id?: string | null;
          completed_at?: string | null;
          created_at?: string;
          due_at?: string;
          duration_ms?: number | null;
          error?: string | null;
          execution_id: string;
          execution_step_id: string;
          file_path?: string | null;
          height?: number | null;
          id?: string;
          lane: string;
          lease_until?: string | null;
          mime?: string | null;
          model: string;
          organisation_id: string;
          pick?: string | null;
          price_micros?: number | null;
          prompt_text: string;
          provider: string;
          rating?: number | null;
          started_at?: string | null;
          status?: string;
          throttled?: number;
          thumbnail_path?: string | null;
          width?: number | null;
        };
        Update: {
          attempt?: number;
          attempt_limit?: number;
          batch_index?: number;
          bytes?: number | null;
          claimed_path?: string | null;
          client_id?: string | null;
          completed_at?: string | null;
          created_at?: string;
          due_at?: string;
          duration_ms?: number | null;
          error?: string | null;
          execution_id?: string;
          execution_step_id?: string;
          file_path?: string | null;
          height?: number | null;
          id?: string;
          lane?: string;
          lease_until?: string | null;
          mime?: string | null;
          model?: string;
          organisation_id?: string;
          pick?: string | null;
          price_micros?: number | null;
          prompt_text?: string;
          provider?: string;
          rating?: number | null;
          started_at?: string | null;
          status?: string;
          throttled?: number;
          thumbnail_path?: string | null;
          width?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: "workflow_batch_results_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_batch_results_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_batch_results_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_execution_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_batch_results_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_executions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_batch_results_organisation_id_execution_step_id_fkey";
            columns: ["organisation_id", "execution_step_id"];
            isOneToOne: false;
            referencedRelation: "execution_steps";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
      workflow_decisions: {
        Row: {
          assignee_id: string | null;
          assignee_org_role: string | null;
          assignee_role_id: string | null;
          client_id: string | null;
          comment: string | null;
          created_at: string;
          data: Json | null;
          decided_at: string | null;
          decided_by: string | null;
          decision: string | null;
          due_at: string | null;
          escalate_at: string | null;
          escalated_at: string | null;
          execution_id: string;
          execution_step_id: string;
          expires_at: string | null;
          id: string;
          instructions: string | null;
          kind: string;
          organisation_id: string;
          remind_at: string | null;
          title: string;
        };
        ComputedFields: never;
        Insert: {
          assignee_id?: string | null;
          assignee_org_role?: string | null;
          assignee_role_id?: string | null;
          client_id?: string | null;
          comment?: string | null;
          created_at?: string;
          data?: Json | null;
          decided_at?: string | null;
          decided_by?: string | null;
          decision?: string | null;
          due_at?: string | null;
          escalate_at?: string | null;
          escalated_at?: string | null;
          execution_id: string;
          execution_step_id: string;
          expires_at?: string | null;
          id?: string;
          instructions?: string | null;
          kind: string;
          organisation_id: string;
          remind_at?: string | null;
          title: string;
        };
        Update: {
          assignee_id?: string | null;
          assignee_org_role?: string | null;
          assignee_role_id?: string | null;
          client_id?: string | null;
          comment?: string | null;
          created_at?: string;
          data?: Json | null;
          decided_at?: string | null;
          decided_by?: string | null;
          decision?: string | null;
          due_at?: string | null;
          escalate_at?: string | null;
          escalated_at?: string | null;
          execution_id?: string;
          execution_step_id?: string;
          expires_at?: string | null;
          id?: string;
          instructions?: string | null;
          kind?: string;
          organisation_id?: string;
          remind_at?: string | null;
          title?: string;
        };
        Relationships: [
          {
            foreignKeyName: "workflow_decisions_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_decisions_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_decisions_decided_by_fkey";
            columns: ["decided_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_decisions_decided_by_fkey";
            columns: ["decided_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_decisions_organisation_id_assignee_role_id_fkey";
            columns: ["organisation_id", "assignee_role_id"];
            isOneToOne: false;
            referencedRelation: "role_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_decisions_organisation_id_assignee_role_id_fkey";
            columns: ["organisation_id", "assignee_role_id"];
            isOneToOne: false;
            referencedRelation: "roles";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_decisions_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_decisions_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_decisions_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_execution_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_decisions_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_executions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_decisions_organisation_id_execution_step_id_fkey";
            columns: ["organisation_id", "execution_step_id"];
            isOneToOne: false;
            referencedRelation: "execution_steps";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
      workflow_executions: {
        Row: {
          client_id: string | null;
          completed_at: string | null;
          created_at: string;
          data: NonNullable<Json>;
          depth: number;
          duration_ms: number | null;
          error: string | null;
          id: string;
          input: NonNullable<Json>;
          metadata: NonNullable<Json>;
          moved_at: string;
          organisation_id: string;
          output: Json | null;
          parent_step_id: string | null;
          requested_by: string | null;
          started_at: string | null;
          status: string;
          step_key: string | null;
          steps_taken: number;
          version_id: string;
          wake_at: string | null;
          workflow_id: string;
        };
        ComputedFields: never;
        Insert: {
          client_id?: string | null;
          completed_at?: string | null;
          created_at?: string;
          data?: NonNullable<Json>;
          depth?: number;
          duration_ms?: number | null;
          error?: string | null;
          id?: string;
          input?: NonNullable<Json>;
          metadata?: NonNullable<Json>;
          moved_at?: string;
          organisation_id: string;
          output?: Json | null;
          parent_step_id?: string | null;
          requested_by?: string | null;
          started_at?: string | null;
          status?: string;
          step_key?: string | null;
          steps_taken?: number;
          version_id: string;
          wake_at?: string | null;
          workflow_id: string;
        };
        Update: {
          client_id?: string | null;
          completed_at?: string | null;
          created_at?: string;
          data?: NonNullable<Json>;
          depth?: number;
          duration_ms?: number | null;
          error?: string | null;
          id?: string;
          input?: NonNullable<Json>;
          metadata?: NonNullable<Json>;
          moved_at?: string;
          organisation_id?: string;
          output?: Json | null;
          parent_step_id?: string | null;
          requested_by?: string | null;
          started_at?: string | null;
          status?: string;
          step_key?: string | null;
          steps_taken?: number;
          version_id?: string;
          wake_at?: string | null;
          workflow_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "workflow_executions_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_executions_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_executions_organisation_id_parent_step_id_fkey";
            columns: ["organisation_id", "parent_step_id"];
            isOneToOne: false;
            referencedRelation: "execution_steps";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_executions_organisation_id_version_id_fkey";
            columns: ["organisation_id", "version_id"];
            isOneToOne: false;
            referencedRelation: "workflow_versions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_executions_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflow_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_executions_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflows";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_executions_requested_by_fkey";
            columns: ["requested_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_executions_requested_by_fkey";
            columns: ["requested_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      workflow_reports: {
        Row: {
          computed_at: string;
          computed_by: string | null;
          created_at: string;
          execution_id: string | null;
          id: string;
          metrics: NonNullable<Json>;
          open_count: number;
          organisation_id: string;
          period_end: string;
          period_start: string;
          report_type: string;
          workflow_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          computed_at?: string;
          computed_by?: string | null;
          created_at?: string;
          execution_id?: string | null;
          id?: string;
          metrics: NonNullable<Json>;
          open_count: number;
          organisation_id: string;
          period_end: string;
          period_start: string;
          report_type: string;
          workflow_id?: string | null;
        };
        Update: {
          computed_at?: string;
          computed_by?: string | null;
          created_at?: string;
          execution_id?: string | null;
          id?: string;
          metrics?: NonNullable<Json>;
          open_count?: number;
          organisation_id?: string;
          period_end?: string;
          period_start?: string;
          report_type?: string;
          workflow_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "workflow_reports_computed_by_fkey";
            columns: ["computed_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_reports_computed_by_fkey";
            columns: ["computed_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_reports_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_execution_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_reports_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_executions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_reports_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_reports_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflow_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_reports_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflows";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
      workflow_requests: {
        Row: {
          client_id: string;
          created_at: string;
          created_by: string | null;
          decided_at: string | null;
          id: string;
          lock_version: number;
          notes: string | null;
          organisation_id: string;
          reason: string | null;
          reviewer_id: string | null;
          status: string;
          title: string;
          updated_at: string;
          updated_by: string | null;
          workflow_id: string;
        };
        ComputedFields: never;
        Insert: {
          client_id: string;
          created_at?: string;
          created_by?: string | null;
          decided_at?: string | null;
          id?: string;
          lock_version?: number;
          notes?: string | null;
          organisation_id: string;
          reason?: string | null;
          reviewer_id?: string | null;
          status?: string;
          title?: string;
          updated_at?: string;
          updated_by?: string | null;
          workflow_id: string;
        };
        Update: {
          client_id?: string;
          created_at?: string;
          created_by?: string | null;
          decided_at?: string | null;
          id?: string;
          lock_version?: number;
          notes?: string | null;
          organisation_id?: string;
          reason?: string | null;
          reviewer_id?: string | null;
          status?: string;
          title?: string;
          updated_at?: string;
          updated_by?: string | null;
          workflow_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "workflow_requests_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_requests_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_requests_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_requests_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_requests_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflow_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_requests_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflows";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_requests_reviewer_id_fkey";
            columns: ["reviewer_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_requests_reviewer_id_fkey";
            columns: ["reviewer_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_requests_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_requests_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      workflow_secrets: {
        Row: {
          created_at: string;
          created_by: string | null;
          id: string;
          last_four: string | null;
          lock_version: number;
          name: string;
          organisation_id: string;
          sealed: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          id?: string;
          last_four?: string | null;
          lock_version?: number;
          name: string;
          organisation_id: string;
          sealed: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          id?: string;
          last_four?: string | null;
          lock_version?: number;
          name?: string;
          organisation_id?: string;
          sealed?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "workflow_secrets_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_secrets_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_secrets_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_secrets_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_secrets_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      workflow_steps: {
        Row: {
          config: NonNullable<Json>;
          description: string | null;
          id: string;
          is_required: boolean;
          is_start: boolean;
          key: string;
          name: string;
          organisation_id: string;
          position: number;
          step_type: string;
          version_id: string;
        };
        ComputedFields: never;
        Insert: {
          config?: NonNullable<Json>;
          description?: string | null;
          id?: string;
          is_required?: boolean;
          is_start?: boolean;
          key: string;
          name: string;
          organisation_id: string;
          position: number;
          step_type: string;
          version_id: string;
        };
        Update: {
          config?: NonNullable<Json>;
          description?: string | null;
          id?: string;
          is_required?: boolean;
          is_start?: boolean;
          key?: string;
          name?: string;
          organisation_id?: string;
          position?: number;
          step_type?: string;
          version_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "workflow_steps_organisation_id_version_id_fkey";
            columns: ["organisation_id", "version_id"];
            isOneToOne: false;
            referencedRelation: "workflow_versions";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
      workflow_transitions: {
        Row: {
          condition: Json | null;
          from_step_id: string;
          id: string;
          is_default: boolean;
          label: string | null;
          organisation_id: string;
          position: number;
          to_step_id: string;
          version_id: string;
        };
        ComputedFields: never;
        Insert: {
          condition?: Json | null;
          from_step_id: string;
          id?: string;
          is_default?: boolean;
          label?: string | null;
          organisation_id: string;
          position: number;
          to_step_id: string;
          version_id: string;
        };
        Update: {
          condition?: Json | null;
          from_step_id?: string;
          id?: string;
          is_default?: boolean;
          label?: string | null;
          organisation_id?: string;
          position?: number;
          to_step_id?: string;
          version_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "workflow_transitions_organisation_id_version_id_fkey";
            columns: ["organisation_id", "version_id"];
            isOneToOne: false;
            referencedRelation: "workflow_versions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_transitions_organisation_id_version_id_from_step__fkey";
            columns: ["organisation_id", "version_id", "from_step_id"];
            isOneToOne: false;
            referencedRelation: "workflow_steps";
            referencedColumns: ["organisation_id", "version_id", "id"];
          },
          {
            foreignKeyName: "workflow_transitions_organisation_id_version_id_to_step_id_fkey";
            columns: ["organisation_id", "version_id", "to_step_id"];
            isOneToOne: false;
            referencedRelation: "workflow_steps";
            referencedColumns: ["organisation_id", "version_id", "id"];
          },
        ];
      };
      workflow_versions: {
        Row: {
          id: string;
          number: number | null;
          organisation_id: string;
          published_at: string | null;
          published_by: string | null;
          workflow_id: string;
        };
        ComputedFields: never;
        Insert: {
          id?: string;
          number?: number | null;
          organisation_id: string;
          published_at?: string | null;
          published_by?: string | null;
          workflow_id: string;
        };
        Update: {
          id?: string;
          number?: number | null;
          organisation_id?: string;
          published_at?: string | null;
          published_by?: string | null;
          workflow_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "workflow_versions_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflow_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_versions_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflows";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_versions_published_by_fkey";
            columns: ["published_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_versions_published_by_fkey";
            columns: ["published_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      workflows: {
        Row: {
          client_id: string | null;
          config: NonNullable<Json>;
          created_at: string;
          created_by: string | null;
          description: string | null;
          id: string;
          is_offered: boolean;
          lock_version: number;
          name: string;
          organisation_id: string;
          published_version_id: string | null;
          status: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          client_id?: string | null;
          config?: NonNullable<Json>;
          created_at?: string;
          created_by?: string | null;
          description?: string | null;
          id?: string;
          is_offered?: boolean;
          lock_version?: number;
          name: string;
          organisation_id: string;
          published_version_id?: string | null;
          status?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          client_id?: string | null;
          config?: NonNullable<Json>;
          created_at?: string;
          created_by?: string | null;
          description?: string | null;
          id?: string;
          is_offered?: boolean;
          lock_version?: number;
          name?: string;
          organisation_id?: string;
          published_version_id?: string | null;
          status?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "workflows_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflows_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflows_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflows_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflows_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflows_organisation_id_published_version_id_fkey";
            columns: ["organisation_id", "published_version_id"];
            isOneToOne: false;
            referencedRelation: "workflow_versions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflows_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflows_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      workplan_instances: {
        Row: {
          cancelled_at: string | null;
          completed_activities: number;
          completed_at: string | null;
          created_at: string;
          created_by: string | null;
          current_phase: string | null;
          entity_id: string;
          entity_name: string;
          entity_type: string;
          event: string;
          event_from: string | null;
          event_to: string | null;
          id: string;
          lock_version: number;
          occurrence: string;
          organisation_id: string;
          outcome: string | null;
          outcome_notes: string | null;
          paused_at: string | null;
          project_id: string | null;
          skipped_activities: number;
          started_at: string;
          status: string;
          template_code: string;
          template_id: string;
          template_name: string;
          total_activities: number;
          updated_at: string;
          updated_by: string | null;
          version_id: string;
        };
        ComputedFields: never;
        Insert: {
          cancelled_at?: string | null;
          completed_activities?: number;
          completed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          current_phase?: string | null;
          entity_id: string;
          entity_name: string;
          entity_type: string;
          event: string;
          event_from?: string | null;
          event_to?: string | null;
          id?: string;
          lock_version?: number;
          occurrence: string;
          organisation_id: string;
          outcome?: string | null;
          outcome_notes?: string | null;
          paused_at?: string | null;
          project_id?: string | null;
          skipped_activities?: number;
          started_at?: string;
          status?: string;
          template_code: string;
          template_id: string;
          template_name: string;
          total_activities?: number;
          updated_at?: string;
          updated_by?: string | null;
          version_id: string;
        };
        Update: {
          cancelled_at?: string | null;
          completed_activities?: number;
          completed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          current_phase?: string | null;
          entity_id?: string;
          entity_name?: string;
          entity_type?: string;
          event?: string;
          event_from?: string | null;
          event_to?: string | null;
          id?: string;
          lock_version?: number;
          occurrence?: string;
          organisation_id?: string;
          outcome?: string | null;
          outcome_notes?: string | null;
          paused_at?: string | null;
          project_id?: string | null;
          skipped_activities?: number;
          started_at?: string;
          status?: string;
          template_code?: string;
          template_id?: string;
          template_name?: string;
          total_activities?: number;
          updated_at?: string;
          updated_by?: string | null;
          version_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "workplan_instances_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_instances_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_instances_entity_type_fkey";
            columns: ["entity_type"];
            isOneToOne: false;
            referencedRelation: "record_types";
            referencedColumns: ["code"];
          },
          {
            foreignKeyName: "workplan_instances_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_instances_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_instances_organisation_id_template_id_fkey";
            columns: ["organisation_id", "template_id"];
            isOneToOne: false;
            referencedRelation: "workplan_template_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_instances_organisation_id_template_id_fkey";
            columns: ["organisation_id", "template_id"];
            isOneToOne: false;
            referencedRelation: "workplan_templates";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_instances_organisation_id_version_id_fkey";
            columns: ["organisation_id", "version_id"];
            isOneToOne: false;
            referencedRelation: "workplan_versions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_instances_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_instances_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      workplan_moves: {
        Row: {
          after_key: string;
          before: NonNullable<Json>;
          from_version_id: string;
          id: string;
          moved_at: string;
          moved_by: string | null;
          organisation_id: string;
          to_version_id: string;
          undone_at: string | null;
          workplan_id: string;
        };
        ComputedFields: never;
        Insert: {
          after_key: string;
          before: NonNullable<Json>;
          from_version_id: string;
          id?: string;
          moved_at?: string;
          moved_by?: string | null;
          organisation_id: string;
          to_version_id: string;
          undone_at?: string | null;
          workplan_id: string;
        };
        Update: {
          after_key?: string;
          before?: NonNullable<Json>;
          from_version_id?: string;
          id?: string;
          moved_at?: string;
          moved_by?: string | null;
          organisation_id?: string;
          to_version_id?: string;
          undone_at?: string | null;
          workplan_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "workplan_moves_moved_by_fkey";
            columns: ["moved_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_moves_moved_by_fkey";
            columns: ["moved_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_moves_organisation_id_from_version_id_fkey";
            columns: ["organisation_id", "from_version_id"];
            isOneToOne: false;
            referencedRelation: "workplan_versions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_moves_organisation_id_to_version_id_fkey";
            columns: ["organisation_id", "to_version_id"];
            isOneToOne: false;
            referencedRelation: "workplan_versions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_moves_organisation_id_workplan_id_fkey";
            columns: ["organisation_id", "workplan_id"];
            isOneToOne: false;
            referencedRelation: "workplan_instances";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
      workplan_template_activities: {
        Row: {
          assignee_id: string | null;
          assignee_org_role: string | null;
          assignee_role_id: string | null;
          assignee_rule: string;
          id: string;
          organisation_id: string;
          pattern_id: string;
          phase: string;
          phase_position: number;
          position: number;
          template_id: string;
        };
        ComputedFields: never;
        Insert: {
          assignee_id?: string | null;
          assignee_org_role?: string | null;
          assignee_role_id?: string | null;
          assignee_rule?: string;
          id?: string;
          organisation_id: string;
          pattern_id: string;
          phase: string;
          phase_position: number;
          position: number;
          template_id: string;
        };
        Update: {
          assignee_id?: string | null;
          assignee_org_role?: string | null;
          assignee_role_id?: string | null;
          assignee_rule?: string;
          id?: string;
          organisation_id?: string;
          pattern_id?: string;
          phase?: string;
          phase_position?: number;
          position?: number;
          template_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "workplan_template_activities_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_template_activities_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_template_activities_organisation_id_assignee_role_fkey";
            columns: ["organisation_id", "assignee_role_id"];
            isOneToOne: false;
            referencedRelation: "role_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_template_activities_organisation_id_assignee_role_fkey";
            columns: ["organisation_id", "assignee_role_id"];
            isOneToOne: false;
            referencedRelation: "roles";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_template_activities_organisation_id_pattern_id_fkey";
            columns: ["organisation_id", "pattern_id"];
            isOneToOne: false;
            referencedRelation: "activity_pattern_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_template_activities_organisation_id_pattern_id_fkey";
            columns: ["organisation_id", "pattern_id"];
            isOneToOne: false;
            referencedRelation: "activity_patterns";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_template_activities_organisation_id_template_id_fkey";
            columns: ["organisation_id", "template_id"];
            isOneToOne: false;
            referencedRelation: "workplan_template_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_template_activities_organisation_id_template_id_fkey";
            columns: ["organisation_id", "template_id"];
            isOneToOne: false;
            referencedRelation: "workplan_templates";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
      workplan_templates: {
        Row: {
          code: string;
          condition: Json | null;
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          description: string | null;
          entity_type: string;
          from_status: string | null;
          id: string;
          is_active: boolean;
          lock_version: number;
          name: string;
          organisation_id: string;
          published_version_id: string | null;
          to_status: string | null;
          trigger_event: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          code: string;
          condition?: Json | null;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          description?: string | null;
          entity_type: string;
          from_status?: string | null;
          id?: string;
          is_active?: boolean;
          lock_version?: number;
          name: string;
          organisation_id: string;
          published_version_id?: string | null;
          to_status?: string | null;
          trigger_event?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          code?: string;
          condition?: Json | null;
          created_at?: string;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          description?: string | null;
          entity_type?: string;
          from_status?: string | null;
          id?: string;
          is_active?: boolean;
          lock_version?: number;
          name?: string;
          organisation_id?: string;
          published_version_id?: string | null;
          to_status?: string | null;
          trigger_event?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "workplan_templates_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_templates_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_templates_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_templates_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_templates_entity_type_fkey";
            columns: ["entity_type"];
            isOneToOne: false;
            referencedRelation: "record_types";
            referencedColumns: ["code"];
          },
          {
            foreignKeyName: "workplan_templates_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_templates_organisation_id_published_version_id_fkey";
            columns: ["organisation_id", "published_version_id"];
            isOneToOne: false;
            referencedRelation: "workplan_versions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_templates_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_templates_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      workplan_version_activities: {
        Row: {
          assignee_id: string | null;
          assignee_org_role: string | null;
          assignee_role_id: string | null;
          assignee_rule: string;
          category: string;
          code: string;
          description: string | null;
          escalation_days: number;
          id: string;
          is_initial: boolean;
          is_mandatory: boolean;
          name: string;
          organisation_id: string;
          pattern_id: string;
          phase: string;
          phase_position: number;
          position: number;
          priority: string;
          target_days: number;
          version_id: string;
        };
        ComputedFields: never;
        Insert: {
          assignee_id?: string | null;
          assignee_org_role?: string | null;
          assignee_role_id?: string | null;
          assignee_rule: string;
          category: string;
          code: string;
          description?: string | null;
          escalation_days: number;
          id?: string;
          is_initial: boolean;
          is_mandatory: boolean;
          name: string;
          organisation_id: string;
          pattern_id: string;
          phase: string;
          phase_position: number;
          position: number;
          priority: string;
          target_days: number;
          version_id: string;
        };
        Update: {
          assignee_id?: string | null;
          assignee_org_role?: string | null;
          assignee_role_id?: string | null;
          assignee_rule?: string;
          category?: string;
          code?: string;
          description?: string | null;
          escalation_days?: number;
          id?: string;
          is_initial?: boolean;
          is_mandatory?: boolean;
          name?: string;
          organisation_id?: string;
          pattern_id?: string;
          phase?: string;
          phase_position?: number;
          position?: number;
          priority?: string;
          target_days?: number;
          version_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "workplan_version_activities_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_version_activities_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_version_activities_organisation_id_pattern_id_fkey";
            columns: ["organisation_id", "pattern_id"];
            isOneToOne: false;
            referencedRelation: "activity_pattern_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_version_activities_organisation_id_pattern_id_fkey";
            columns: ["organisation_id", "pattern_id"];
            isOneToOne: false;
            referencedRelation: "activity_patterns";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_version_activities_organisation_id_version_id_fkey";
            columns: ["organisation_id", "version_id"];
            isOneToOne: false;
            referencedRelation: "workplan_versions";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
      workplan_version_successors: {
        Row: {
          activity_id: string;
          delay_days: number;
          id: string;
          organisation_id: string;
          successor_id: string;
          trigger_on: string;
        };
        ComputedFields: never;
        Insert: {
          activity_id: string;
          delay_days: number;
          id?: string;
          organisation_id: string;
          successor_id: string;
          trigger_on: string;
        };
        Update: {
          activity_id?: string;
          delay_days?: number;
          id?: string;
          organisation_id?: string;
          successor_id?: string;
          trigger_on?: string;
        };
        Relationships: [
          {
            foreignKeyName: "workplan_version_successors_organisation_id_activity_id_fkey";
            columns: ["organisation_id", "activity_id"];
            isOneToOne: false;
            referencedRelation: "workplan_version_activities";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_version_successors_organisation_id_successor_id_fkey";
            columns: ["organisation_id", "successor_id"];
            isOneToOne: false;
            referencedRelation: "workplan_version_activities";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
      workplan_versions: {
        Row: {
          condition: Json | null;
          entity_type: string;
          from_status: string | null;
          id: string;
          name: string;
          number: number;
          organisation_id: string;
          published_at: string;
          published_by: string | null;
          template_id: string;
          to_status: string | null;
          trigger_event: string;
        };
        ComputedFields: never;
        Insert: {
          condition?: Json | null;
          entity_type: string;
          from_status?: string | null;
          id?: string;
          name: string;
          number: number;
          organisation_id: string;
          published_at?: string;
          published_by?: string | null;
          template_id: string;
          to_status?: string | null;
          trigger_event: string;
        };
        Update: {
          condition?: Json | null;
          entity_type?: string;
          from_status?: string | null;
          id?: string;
          name?: string;
          number?: number;
          organisation_id?: string;
          published_at?: string;
          published_by?: string | null;
          template_id?: string;
          to_status?: string | null;
          trigger_event?: string;
        };
        Relationships: [
          {
            foreignKeyName: "workplan_versions_entity_type_fkey";
            columns: ["entity_type"];
            isOneToOne: false;
            referencedRelation: "record_types";
            referencedColumns: ["code"];
          },
          {
            foreignKeyName: "workplan_versions_organisation_id_template_id_fkey";
            columns: ["organisation_id", "template_id"];
            isOneToOne: false;
            referencedRelation: "workplan_template_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_versions_organisation_id_template_id_fkey";
            columns: ["organisation_id", "template_id"];
            isOneToOne: false;
            referencedRelation: "workplan_templates";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_versions_published_by_fkey";
            columns: ["published_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_versions_published_by_fkey";
            columns: ["published_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
    };
    Views: {
      account_overview: {
        Row: {
          created_at: string;
          email: string;
          full_name: string;
          id: string;
          last_login_at: string | null;
          memberships: Json | null;
          role: string;
          status: string;
        };
        ComputedFields: never;
        Relationships: [];
      };
      activity_overview: {
        Row: {
          assigned_to: string | null;
          assigned_to_name: string | null;
          bucket: string | null;
          category: string;
          cause: string;
          completed_at: string | null;
          completed_by: string | null;
          completed_by_name: string | null;
          created_at: string;
          created_by: string | null;
          days_owed: number;
          description: string | null;
          details: Json | null;
          due_at: string;
          due_date: string;
          entity_id: string;
          entity_label: string;
          entity_name: string;
          entity_path: string;
          entity_type: string;
          escalated_at: string | null;
          escalates_at: string | null;
          id: string;
          is_mandatory: boolean;
          lock_version: number;
          organisation_id: string;
          outcome: string | null;
          pattern_id: string | null;
          performed_by: string | null;
          phase: string | null;
          phase_position: number | null;
          position: number | null;
          predecessor_id: string | null;
          priority: string;
          project_id: string | null;
          project_reference: string | null;
          skip_reason: string | null;
          snoozed_until: string | null;
          started_at: string | null;
          starts_on: string;
          status: string;
          subject: string;
          template_code: string | null;
          template_name: string | null;
          today: string | null;
          updated_at: string;
          updated_by: string | null;
          version_activity_id: string | null;
          version_number: number | null;
          workplan_instance_id: string | null;
          workplan_status: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "activities_assigned_to_fkey";
            columns: ["assigned_to"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_assigned_to_fkey";
            columns: ["assigned_to"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_completed_by_fkey";
            columns: ["completed_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_completed_by_fkey";
            columns: ["completed_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_entity_type_fkey";
            columns: ["entity_type"];
            isOneToOne: false;
            referencedRelation: "record_types";
            referencedColumns: ["code"];
          },
          {
            foreignKeyName: "activities_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_organisation_id_pattern_id_fkey";
            columns: ["organisation_id", "pattern_id"];
            isOneToOne: false;
            referencedRelation: "activity_pattern_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_pattern_id_fkey";
            columns: ["organisation_id", "pattern_id"];
            isOneToOne: false;
            referencedRelation: "activity_patterns";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_predecessor_id_fkey";
            columns: ["organisation_id", "predecessor_id"];
            isOneToOne: false;
            referencedRelation: "activities";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_predecessor_id_fkey";
            columns: ["organisation_id", "predecessor_id"];
            isOneToOne: false;
            referencedRelation: "activity_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_predecessor_id_fkey";
            columns: ["organisation_id", "predecessor_id"];
            isOneToOne: false;
            referencedRelation: "activity_register";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_version_activity_id_fkey";
            columns: ["organisation_id", "version_activity_id"];
            isOneToOne: false;
            referencedRelation: "workplan_version_activities";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_organisation_id_workplan_instance_id_fkey";
            columns: ["organisation_id", "workplan_instance_id"];
            isOneToOne: false;
            referencedRelation: "workplan_instances";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "activities_performed_by_fkey";
            columns: ["performed_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_performed_by_fkey";
            columns: ["performed_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      activity_pattern_overview: {
        Row: {
          category: string;
          code: string;
          created_at: string;
          description: string | null;
          entity_type: string | null;
          escalation_days: number;
          id: string;
          is_active: boolean;
          is_automated_only: boolean;
          is_mandatory: boolean;
          is_published: boolean | null;
          lock_version: number;
          name: string;
          organisation_id: string;
          priority: string;
          successors: Json | null;
          target_days: number;
          template_count: number | null;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          category?: string | null;
          code?: string | null;
          created_at?: string | null;
          description?: string | null;
          entity_type?: string | null;
          escalation_days?: number | null;
          id?: string | null;
          is_active?: boolean | null;
          is_automated_only?: boolean | null;
          is_mandatory?: boolean | null;
          is_published?: never;
          lock_version?: number | null;
          name?: string | null;
          organisation_id?: string | null;
          priority?: string | null;
          successors?: never;
          target_days?: number | null;
          template_count?: never;
          updated_at?: string | null;
        };
        Update: {
          category?: string | null;
          code?: string | null;
          created_at?: string | null;
          description?: string | null;
          entity_type?: string | null;
          escalation_days?: number | null;
          id?: string | null;
          is_active?: boolean | null;
          is_automated_only?: boolean | null;
          is_mandatory?: boolean | null;
          is_published?: never;
          lock_version?: number | null;
          name?: string | null;
          organisation_id?: string | null;
          priority?: string | null;
          successors?: never;
          target_days?: number | null;
          template_count?: never;
          updated_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "activity_patterns_entity_type_fkey";
            columns: ["entity_type"];
            isOneToOne: false;
            referencedRelation: "record_types";
            referencedColumns: ["code"];
          },
          {
            foreignKeyName: "activity_patterns_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      activity_register: {
        Row: {
          assigned_to: string | null;
          assigned_to_name: string | null;
          category: string;
          closed_on: string | null;
          completed_at: string | null;
          completed_by: string | null;
          due_at: string;
          due_date: string;
          entity_id: string;
          entity_name: string;
          entity_type: string;
          id: string;
          is_mandatory: boolean;
          is_on_time: boolean | null;
          organisation_id: string;
          phase: string | null;
          priority: string;
          project_reference: string | null;
          starts_on: string;
          status: string;
          subject: string;
          template_id: string | null;
          template_name: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "activities_assigned_to_fkey";
            columns: ["assigned_to"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_assigned_to_fkey";
            columns: ["assigned_to"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_completed_by_fkey";
            columns: ["completed_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_completed_by_fkey";
            columns: ["completed_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "activities_entity_type_fkey";
            columns: ["entity_type"];
            isOneToOne: false;
            referencedRelation: "record_types";
            referencedColumns: ["code"];
          },
          {
            foreignKeyName: "activities_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      candidate_overview: {
        Row: {
          available_from: string | null;
          created_at: string;
          currency: string;
          desired_rate: number | null;
          email: string | null;
          full_name: string;
          id: string;
          job_title: string | null;
          live_submission_count: number | null;
          location: string | null;
          lock_version: number;
          organisation_id: string;
          owner_id: string | null;
          owner_name: string | null;
          phone: string | null;
          rate_unit: string;
          skills: Json | null;
          source: string;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          updated_at: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "candidates_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "candidates_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "candidates_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      client_overview: {
        Row: {
          company: string | null;
          created_at: string;
          email: string | null;
          id: string;
          lock_version: number;
          name: string;
          organisation_id: string;
          people_count: number | null;
          phone: string | null;
          project_count: number | null;
          status: string;
        };
        ComputedFields: never;
        Insert: {
          company?: string | null;
          created_at?: string | null;
          email?: string | null;
          id?: string | null;
          lock_version?: number | null;
          name?: string | null;
          organisation_id?: string | null;
          people_count?: never;
          phone?: string | null;
          project_count?: never;
          status?: string | null;
        };
        Update: {
          company?: string | null;
          created_at?: string | null;
          email?: string | null;
          id?: string | null;
          lock_version?: number | null;
          name?: string | null;
          organisation_id?: string | null;
          people_count?: never;
          phone?: string | null;
          project_count?: never;
          status?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "clients_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      company_overview: {
        Row: {
          client_id: string | null;
          client_name: string | null;
          contact_count: number | null;
          created_at: string;
          email_domain: string | null;
          id: string;
          industry: string | null;
          lock_version: number;
          name: string;
          open_deal_count: number | null;
          open_job_count: number | null;
          organisation_id: string;
          owner_id: string | null;
          owner_name: string | null;
          phone: string | null;
          size: string | null;
          status: string;
          status_changed_at: string;
          updated_at: string;
          website: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "accounts_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "accounts_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "accounts_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "accounts_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "accounts_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      contact_overview: {
        Row: {
          account_id: string | null;
          account_name: string | null;
          created_at: string;
          email: string | null;
          full_name: string;
          id: string;
          job_title: string | null;
          lock_version: number;
          organisation_id: string;
          owner_id: string | null;
          owner_name: string | null;
          phone: string | null;
          updated_at: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "contacts_organisation_id_account_id_fkey";
            columns: ["organisation_id", "account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "contacts_organisation_id_account_id_fkey";
            columns: ["organisation_id", "account_id"];
            isOneToOne: false;
            referencedRelation: "company_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "contacts_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "contacts_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "contacts_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      deal_overview: {
        Row: {
          account_id: string | null;
          account_name: string | null;
          closed_at: string | null;
          contact_id: string | null;
          contact_name: string | null;
          created_at: string;
          currency: string;
          expected_close: string | null;
          id: string;
          lock_version: number;
          name: string;
          next_step: string | null;
          organisation_id: string;
          owner_id: string | null;
          owner_name: string | null;
          probability: number;
          project_id: string | null;
          project_reference: string | null;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          updated_at: string;
          value: number | null;
          weighted_value: number | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "deals_organisation_id_account_id_fkey";
            columns: ["organisation_id", "account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "deals_organisation_id_account_id_fkey";
            columns: ["organisation_id", "account_id"];
            isOneToOne: false;
            referencedRelation: "company_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "deals_organisation_id_contact_id_fkey";
            columns: ["organisation_id", "contact_id"];
            isOneToOne: false;
            referencedRelation: "contact_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "deals_organisation_id_contact_id_fkey";
            columns: ["organisation_id", "contact_id"];
            isOneToOne: false;
            referencedRelation: "contacts";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "deals_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deals_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "deals_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "deals_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deals_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      deliverable_overview: {
        Row: {
          assignee_id: string | null;
          assignee_name: string | null;
          created_at: string;
          created_by: string | null;
          customer_pm_id: string | null;
          customer_pm_name: string | null;
          customer_pm_signed_at: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          delivered_by: string | null;
          delivered_date: string | null;
          description: string | null;
          due_date: string | null;
          id: string;
          is_open: boolean | null;
          is_overdue: boolean | null;
          is_test_content: boolean;
          lock_version: number;
          milestone_id: string;
          milestone_name: string;
          milestone_reference: string;
          name: string;
          open_at_submission: Json | null;
          organisation_id: string;
          progress: number;
          project_id: string;
          project_name: string;
          project_reference: string;
          reference: string;
          rejection_reason: string | null;
          reviewed_at: string | null;
          reviewed_by: string | null;
          sign_off_status: string;
          status: string;
          submission: number;
          submitted_at: string | null;
          submitted_by: string | null;
          supplier_pm_id: string | null;
          supplier_pm_name: string | null;
          supplier_pm_signed_at: string | null;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "deliverables_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_customer_pm_id_fkey";
            columns: ["customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_customer_pm_id_fkey";
            columns: ["customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_delivered_by_fkey";
            columns: ["delivered_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_delivered_by_fkey";
            columns: ["delivered_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_organisation_id_project_id_milestone_id_fkey";
            columns: ["organisation_id", "project_id", "milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestone_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "deliverables_organisation_id_project_id_milestone_id_fkey";
            columns: ["organisation_id", "project_id", "milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestones";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "deliverables_reviewed_by_fkey";
            columns: ["reviewed_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_reviewed_by_fkey";
            columns: ["reviewed_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_submitted_by_fkey";
            columns: ["submitted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_submitted_by_fkey";
            columns: ["submitted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_supplier_pm_id_fkey";
            columns: ["supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_supplier_pm_id_fkey";
            columns: ["supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "deliverables_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      interview_overview: {
        Row: {
          candidate_id: string;
          candidate_name: string | null;
          created_at: string;
          duration_minutes: number;
          feedback: string | null;
          id: string;
          interviewers: string | null;
          job_id: string;
          job_title: string | null;
          location: string | null;
          lock_version: number;
          mode: string;
          organisation_id: string;
          owner_id: string | null;
          owner_name: string | null;
          rating: number | null;
          round: number;
          starts_at: string;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          submission_id: string;
          title: string;
          updated_at: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "interviews_organisation_id_submission_id_fkey";
            columns: ["organisation_id", "submission_id"];
            isOneToOne: false;
            referencedRelation: "submission_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "interviews_organisation_id_submission_id_fkey";
            columns: ["organisation_id", "submission_id"];
            isOneToOne: false;
            referencedRelation: "submissions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "interviews_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "interviews_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      invitation_overview: {
        Row: {
          accepted_at: string | null;
          client_id: string | null;
          client_name: string | null;
          client_role: string | null;
          email: string;
          expires_at: string;
          id: string;
          invited_at: string;
          invited_by_name: string | null;
          org_role: string | null;
          organisation_id: string;
          project_id: string | null;
          project_name: string | null;
          project_reference: string | null;
          project_role: string | null;
          sent_count: number;
          state: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "org_invitations_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "org_invitations_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "org_invitations_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "org_invitations_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "org_invitations_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
      job_overview: {
        Row: {
          account_id: string | null;
          account_name: string | null;
          bill_rate: number | null;
          closed_at: string | null;
          contact_id: string | null;
          contact_name: string | null;
          created_at: string;
          currency: string;
          employment_type: string;
          id: string;
          live_submission_count: number | null;
          location: string | null;
          lock_version: number;
          openings: number;
          organisation_id: string;
          owner_id: string | null;
          owner_name: string | null;
          pay_rate: number | null;
          placement_count: number | null;
          rate_unit: string;
          remote_policy: string;
          start_date: string | null;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          title: string;
          updated_at: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "jobs_organisation_id_account_id_fkey";
            columns: ["organisation_id", "account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "jobs_organisation_id_account_id_fkey";
            columns: ["organisation_id", "account_id"];
            isOneToOne: false;
            referencedRelation: "company_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "jobs_organisation_id_contact_id_fkey";
            columns: ["organisation_id", "contact_id"];
            isOneToOne: false;
            referencedRelation: "contact_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "jobs_organisation_id_contact_id_fkey";
            columns: ["organisation_id", "contact_id"];
            isOneToOne: false;
            referencedRelation: "contacts";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "jobs_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "jobs_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "jobs_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      lead_overview: {
        Row: {
          closed_at: string | null;
          company: string | null;
          converted_account_id: string | null;
          converted_contact_id: string | null;
          converted_deal_id: string | null;
          created_at: string;
          currency: string;
          email: string | null;
          full_name: string;
          id: string;
          job_title: string | null;
          lock_version: number;
          organisation_id: string;
          owner_id: string | null;
          owner_name: string | null;
          phone: string | null;
          source: string;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          updated_at: string;
          value: number | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "leads_organisation_id_converted_account_id_fkey";
            columns: ["organisation_id", "converted_account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "leads_organisation_id_converted_account_id_fkey";
            columns: ["organisation_id", "converted_account_id"];
            isOneToOne: false;
            referencedRelation: "company_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "leads_organisation_id_converted_contact_id_fkey";
            columns: ["organisation_id", "converted_contact_id"];
            isOneToOne: false;
            referencedRelation: "contact_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "leads_organisation_id_converted_contact_id_fkey";
            columns: ["organisation_id", "converted_contact_id"];
            isOneToOne: false;
            referencedRelation: "contacts";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "leads_organisation_id_converted_deal_id_fkey";
            columns: ["organisation_id", "converted_deal_id"];
            isOneToOne: false;
            referencedRelation: "deal_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "leads_organisation_id_converted_deal_id_fkey";
            columns: ["organisation_id", "converted_deal_id"];
            isOneToOne: false;
            referencedRelation: "deals";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "leads_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "leads_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      member_overview: {
        Row: {
          account_status: string;
          email: string;
          full_name: string;
          id: string;
          is_active: boolean;
          joined_at: string | null;
          last_login_at: string | null;
          lock_version: number;
          org_role: string;
          organisation_id: string;
          roles: Json | null;
          user_id: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "user_organisations_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_organisations_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_organisations_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      milestone_overview: {
        Row: {
          acceptance_criteria: string | null;
          acceptance_customer_pm_id: string | null;
          acceptance_customer_pm_name: string | null;
          acceptance_customer_pm_signed_at: string | null;
          acceptance_status: string;
          acceptance_supplier_pm_id: string | null;
          acceptance_supplier_pm_name: string | null;
          acceptance_supplier_pm_signed_at: string | null;
          accepted_at: string | null;
          baseline_billable: number;
          baseline_breach_reason: string | null;
          baseline_breached: boolean;
          baseline_breached_at: string | null;
          baseline_breached_by: string | null;
          baseline_customer_pm_id: string | null;
          baseline_customer_pm_name: string | null;
          baseline_customer_pm_signed_at: string | null;
          baseline_locked: boolean;
          baseline_status: string;
          baseline_supplier_pm_id: string | null;
          baseline_supplier_pm_name: string | null;
          baseline_supplier_pm_signed_at: string | null;
          billable: number | null;
          budget: number | null;
          created_at: string;
          created_by: string | null;
          currency: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deliverable_count: number | null;
          delivered_count: number | null;
          description: string | null;
          end_date: string | null;
          forecast_billable: number;
          id: string;
          lock_version: number;
          name: string;
          organisation_id: string;
          payment_percent: number | null;
          progress: number | null;
          project_id: string;
          project_name: string;
          project_reference: string;
          reference: string;
          start_date: string | null;
          status: string | null;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "milestones_acceptance_customer_pm_id_fkey";
            columns: ["acceptance_customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_acceptance_customer_pm_id_fkey";
            columns: ["acceptance_customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_acceptance_supplier_pm_id_fkey";
            columns: ["acceptance_supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_acceptance_supplier_pm_id_fkey";
            columns: ["acceptance_supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_baseline_breached_by_fkey";
            columns: ["baseline_breached_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_baseline_breached_by_fkey";
            columns: ["baseline_breached_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_baseline_customer_pm_id_fkey";
            columns: ["baseline_customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_baseline_customer_pm_id_fkey";
            columns: ["baseline_customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_baseline_supplier_pm_id_fkey";
            columns: ["baseline_supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_baseline_supplier_pm_id_fkey";
            columns: ["baseline_supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "milestones_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "milestones_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "milestones_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      offer_overview: {
        Row: {
          bill_rate: number | null;
          candidate_id: string;
          candidate_name: string | null;
          closed_at: string | null;
          created_at: string;
          currency: string;
          end_date: string | null;
          expires_on: string | null;
          extended_at: string | null;
          id: string;
          job_id: string;
          job_title: string | null;
          lock_version: number;
          organisation_id: string;
          owner_id: string | null;
          owner_name: string | null;
          pay_rate: number | null;
          rate_unit: string;
          start_date: string | null;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          submission_id: string;
          title: string;
          updated_at: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "offers_organisation_id_submission_id_fkey";
            columns: ["organisation_id", "submission_id"];
            isOneToOne: false;
            referencedRelation: "submission_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "offers_organisation_id_submission_id_fkey";
            columns: ["organisation_id", "submission_id"];
            isOneToOne: false;
            referencedRelation: "submissions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "offers_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "offers_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      phase_passages: {
        Row: {
          came_at: string | null;
          days: number | null;
          ended_at: string | null;
          entity_id: string;
          entity_name: string;
          entity_type: string;
          id: string | null;
          left_at: string | null;
          left_on: string | null;
          open_count: number | null;
          organisation_id: string;
          phase: string | null;
          phase_position: number | null;
          project_id: string | null;
          project_reference: string | null;
          template_id: string;
          template_name: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "workplan_instances_entity_type_fkey";
            columns: ["entity_type"];
            isOneToOne: false;
            referencedRelation: "record_types";
            referencedColumns: ["code"];
          },
          {
            foreignKeyName: "workplan_instances_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_instances_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_instances_organisation_id_template_id_fkey";
            columns: ["organisation_id", "template_id"];
            isOneToOne: false;
            referencedRelation: "workplan_template_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workplan_instances_organisation_id_template_id_fkey";
            columns: ["organisation_id", "template_id"];
            isOneToOne: false;
            referencedRelation: "workplan_templates";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
      placement_overview: {
        Row: {
          account_id: string | null;
          account_name: string | null;
          bill_rate: number | null;
          candidate_id: string;
          candidate_name: string | null;
          closed_at: string | null;
          created_at: string;
          currency: string;
          end_date: string | null;
          id: string;
          job_id: string;
          job_title: string | null;
          lock_version: number;
          margin: number | null;
          organisation_id: string;
          owner_id: string | null;
          owner_name: string | null;
          pay_rate: number | null;
          project_id: string | null;
          project_reference: string | null;
          rate_unit: string;
          start_date: string;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          submission_id: string;
          title: string;
          updated_at: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "placements_organisation_id_candidate_id_fkey";
            columns: ["organisation_id", "candidate_id"];
            isOneToOne: false;
            referencedRelation: "candidate_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_organisation_id_candidate_id_fkey";
            columns: ["organisation_id", "candidate_id"];
            isOneToOne: false;
            referencedRelation: "candidates";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "placements_organisation_id_job_id_fkey";
            columns: ["organisation_id", "job_id"];
            isOneToOne: false;
            referencedRelation: "job_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_organisation_id_job_id_fkey";
            columns: ["organisation_id", "job_id"];
            isOneToOne: false;
            referencedRelation: "jobs";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_organisation_id_submission_id_fkey";
            columns: ["organisation_id", "submission_id"];
            isOneToOne: true;
            referencedRelation: "submission_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_organisation_id_submission_id_fkey";
            columns: ["organisation_id", "submission_id"];
            isOneToOne: true;
            referencedRelation: "submissions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "placements_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "placements_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      project_overview: {
        Row: {
          client_id: string | null;
          client_name: string | null;
          currency: string;
          end_date: string | null;
          id: string;
          is_default: boolean | null;
          my_role: string | null;
          name: string;
          organisation_id: string;
          reference: string;
          start_date: string | null;
          status: string;
          total_budget: number | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "projects_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "projects_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "projects_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      role_overview: {
        Row: {
          description: string | null;
          holders: Json | null;
          id: string;
          lock_version: number;
          name: string;
          organisation_id: string;
          permissions: string[];
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "roles_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      signature_waits: {
        Row: {
          name: string | null;
          organisation_id: string | null;
          project_id: string | null;
          reference: string | null;
          side: string | null;
          since: string | null;
          subject_id: string | null;
          subject_type: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      submission_overview: {
        Row: {
          account_id: string | null;
          account_name: string | null;
          candidate_id: string;
          candidate_name: string | null;
          closed_at: string | null;
          created_at: string;
          currency: string | null;
          id: string;
          job_id: string;
          job_title: string | null;
          lock_version: number;
          next_interview_at: string | null;
          organisation_id: string;
          owner_id: string | null;
          owner_name: string | null;
          rate_unit: string | null;
          status: string;
          status_changed_at: string;
          status_reason: string | null;
          submitted_rate: number | null;
          title: string;
          updated_at: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "submissions_organisation_id_candidate_id_fkey";
            columns: ["organisation_id", "candidate_id"];
            isOneToOne: false;
            referencedRelation: "candidate_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "submissions_organisation_id_candidate_id_fkey";
            columns: ["organisation_id", "candidate_id"];
            isOneToOne: false;
            referencedRelation: "candidates";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "submissions_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "submissions_organisation_id_job_id_fkey";
            columns: ["organisation_id", "job_id"];
            isOneToOne: false;
            referencedRelation: "job_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "submissions_organisation_id_job_id_fkey";
            columns: ["organisation_id", "job_id"];
            isOneToOne: false;
            referencedRelation: "jobs";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "submissions_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "submissions_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      ticket_overview: {
        Row: {
          assignee_id: string | null;
          assignee_name: string | null;
          batch_item_id: string | null;
          client_id: string;
          client_name: string | null;
          created_at: string;
          created_by: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          deliverable_id: string | null;
          due_at: string | null;
          execution_id: string | null;
          first_response_at: string | null;
          first_response_due_at: string | null;
          first_response_seconds: number | null;
          id: string;
          is_open: boolean;
          is_resolution_breached: boolean | null;
          is_response_breached: boolean | null;
          last_message_at: string;
          lock_version: number;
          merged_into_id: string | null;
          organisation_id: string;
          priority: string;
          project_id: string | null;
          reference: string;
          reopened_count: number;
          requester_id: string | null;
          requester_name: string | null;
          resolution_due_at: string | null;
          resolution_seconds: number | null;
          resolved_at: string | null;
          satisfaction: number | null;
          satisfaction_comment: string | null;
          satisfied_at: string | null;
          status: string;
          status_changed_at: string;
          subject: string;
          type: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          assignee_id?: string | null;
          assignee_name?: never;
          batch_item_id?: string | null;
          client_id?: string | null;
          client_name?: never;
          created_at?: string | null;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deliverable_id?: string | null;
          due_at?: string | null;
          execution_id?: string | null;
          first_response_at?: string | null;
          first_response_due_at?: string | null;
          first_response_seconds?: number | null;
          id?: string | null;
          is_open?: boolean | null;
          is_resolution_breached?: never;
          is_response_breached?: never;
          last_message_at?: string | null;
          lock_version?: number | null;
          merged_into_id?: string | null;
          organisation_id?: string | null;
          priority?: string | null;
          project_id?: string | null;
          reference?: string | null;
          reopened_count?: number | null;
          requester_id?: string | null;
          requester_name?: never;
          resolution_due_at?: string | null;
          resolution_seconds?: number | null;
          resolved_at?: string | null;
          satisfaction?: number | null;
          satisfaction_comment?: string | null;
          satisfied_at?: string | null;
          status?: string | null;
          status_changed_at?: string | null;
          subject?: string | null;
          type?: string | null;
          updated_at?: string | null;
          updated_by?: string | null;
        };
        Update: {
          assignee_id?: string | null;
          assignee_name?: never;
          batch_item_id?: string | null;
          client_id?: string | null;
          client_name?: never;
          created_at?: string | null;
          created_by?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deliverable_id?: string | null;
          due_at?: string | null;
          execution_id?: string | null;
          first_response_at?: string | null;
          first_response_due_at?: string | null;
          first_response_seconds?: number | null;
          id?: string | null;
          is_open?: boolean | null;
          is_resolution_breached?: never;
          is_response_breached?: never;
          last_message_at?: string | null;
          lock_version?: number | null;
          merged_into_id?: string | null;
          organisation_id?: string | null;
          priority?: string | null;
          project_id?: string | null;
          reference?: string | null;
          reopened_count?: number | null;
          requester_id?: string | null;
          requester_name?: never;
          resolution_due_at?: string | null;
          resolution_seconds?: number | null;
          resolved_at?: string | null;
          satisfaction?: number | null;
          satisfaction_comment?: string | null;
          satisfied_at?: string | null;
          status?: string | null;
          status_changed_at?: string | null;
          subject?: string | null;
          type?: string | null;
          updated_at?: string | null;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "tickets_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_assignee_id_fkey";
            columns: ["assignee_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_deleted_by_fkey";
            columns: ["deleted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_client_id_merged_into_id_fkey";
            columns: ["organisation_id", "client_id", "merged_into_id"];
            isOneToOne: false;
            referencedRelation: "ticket_overview";
            referencedColumns: ["organisation_id", "client_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_client_id_merged_into_id_fkey";
            columns: ["organisation_id", "client_id", "merged_into_id"];
            isOneToOne: false;
            referencedRelation: "tickets";
            referencedColumns: ["organisation_id", "client_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_execution_id_batch_item_id_fkey";
            columns: ["organisation_id", "execution_id", "batch_item_id"];
            isOneToOne: false;
            referencedRelation: "workflow_batch_results";
            referencedColumns: ["organisation_id", "execution_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_execution_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_executions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_project_id_deliverable_id_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverable_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "tickets_organisation_id_project_id_deliverable_id_fkey";
            columns: ["organisation_id", "project_id", "deliverable_id"];
            isOneToOne: false;
            referencedRelation: "deliverables";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "tickets_requester_id_fkey";
            columns: ["requester_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_requester_id_fkey";
            columns: ["requester_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "tickets_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      variation_overview: {
        Row: {
          breached_milestone_id: string | null;
          closed_at: string | null;
          closed_by: string | null;
          created_at: string;
          created_by: string | null;
          created_by_name: string | null;
          currency: string;
          customer_pm_id: string | null;
          customer_pm_name: string | null;
          customer_pm_signed_at: string | null;
          governance: NonNullable<Json>;
          governance_before: NonNullable<Json>;
          id: string;
          impact_cost: number;
          impact_days: number;
          lock_version: number;
          organisation_id: string;
          project_id: string;
          project_name: string;
          project_reference: string;
          reason: string | null;
          reference: string;
          rejection_reason: string | null;
          status: string;
          submitted_at: string | null;
          submitted_by: string | null;
          supplier_pm_id: string | null;
          supplier_pm_name: string | null;
          supplier_pm_signed_at: string | null;
          title: string;
          type: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "variations_closed_by_fkey";
            columns: ["closed_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_closed_by_fkey";
            columns: ["closed_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_customer_pm_id_fkey";
            columns: ["customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_customer_pm_id_fkey";
            columns: ["customer_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_organisation_id_project_id_breached_milestone_i_fkey";
            columns: ["organisation_id", "project_id", "breached_milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestone_overview";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "variations_organisation_id_project_id_breached_milestone_i_fkey";
            columns: ["organisation_id", "project_id", "breached_milestone_id"];
            isOneToOne: false;
            referencedRelation: "milestones";
            referencedColumns: ["organisation_id", "project_id", "id"];
          },
          {
            foreignKeyName: "variations_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "project_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "variations_organisation_id_project_id_fkey";
            columns: ["organisation_id", "project_id"];
            isOneToOne: false;
            referencedRelation: "projects";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "variations_submitted_by_fkey";
            columns: ["submitted_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_submitted_by_fkey";
            columns: ["submitted_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_supplier_pm_id_fkey";
            columns: ["supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_supplier_pm_id_fkey";
            columns: ["supplier_pm_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "variations_updated_by_fkey";
            columns: ["updated_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      workflow_execution_overview: {
        Row: {
          client_id: string | null;
          client_name: string | null;
          completed_at: string | null;
          created_at: string;
          duration_ms: number | null;
          error: string | null;
          id: string;
          moved_at: string;
          organisation_id: string;
          parent_step_id: string | null;
          requested_by: string | null;
          requester_name: string | null;
          started_at: string | null;
          status: string;
          step_count: number | null;
          step_key: string | null;
          step_name: string | null;
          steps_taken: number;
          version: number | null;
          version_id: string;
          workflow_id: string;
          workflow_name: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "workflow_executions_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_executions_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_executions_organisation_id_parent_step_id_fkey";
            columns: ["organisation_id", "parent_step_id"];
            isOneToOne: false;
            referencedRelation: "execution_steps";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_executions_organisation_id_version_id_fkey";
            columns: ["organisation_id", "version_id"];
            isOneToOne: false;
            referencedRelation: "workflow_versions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_executions_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflow_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_executions_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflows";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_executions_requested_by_fkey";
            columns: ["requested_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_executions_requested_by_fkey";
            columns: ["requested_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      workflow_overview: {
        Row: {
          client_id: string | null;
          client_name: string | null;
          created_at: string;
          description: string | null;
          id: string;
          is_offered: boolean;
          last_run_at: string | null;
          lock_version: number;
          name: string;
          organisation_id: string;
          published_at: string | null;
          published_version_id: string | null;
          running_count: number | null;
          status: string;
          updated_at: string;
          version: number | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "workflows_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflows_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflows_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflows_organisation_id_published_version_id_fkey";
            columns: ["organisation_id", "published_version_id"];
            isOneToOne: false;
            referencedRelation: "workflow_versions";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
      workflow_report_overview: {
        Row: {
          computed_at: string;
          computed_by: string | null;
          computed_by_name: string | null;
          execution_id: string | null;
          id: string;
          median_ms: number | null;
          metrics: NonNullable<Json>;
          open_count: number;
          organisation_id: string;
          period_end: string;
          period_start: string;
          report_type: string;
          run_count: number | null;
          success_rate: number | null;
          workflow_id: string | null;
          workflow_name: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "workflow_reports_computed_by_fkey";
            columns: ["computed_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_reports_computed_by_fkey";
            columns: ["computed_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_reports_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_execution_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_reports_organisation_id_execution_id_fkey";
            columns: ["organisation_id", "execution_id"];
            isOneToOne: false;
            referencedRelation: "workflow_executions";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_reports_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_reports_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflow_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_reports_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflows";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
      workflow_request_overview: {
        Row: {
          access_id: string | null;
          client_id: string;
          client_name: string;
          created_at: string;
          created_by: string | null;
          decided_at: string | null;
          id: string;
          lock_version: number;
          notes: string | null;
          organisation_id: string;
          reason: string | null;
          requested_by_name: string | null;
          reviewer_id: string | null;
          reviewer_name: string | null;
          status: string;
          workflow_id: string;
          workflow_name: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "workflow_requests_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_requests_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_requests_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "client_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_requests_organisation_id_client_id_fkey";
            columns: ["organisation_id", "client_id"];
            isOneToOne: false;
            referencedRelation: "clients";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_requests_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflow_overview";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_requests_organisation_id_workflow_id_fkey";
            columns: ["organisation_id", "workflow_id"];
            isOneToOne: false;
            referencedRelation: "workflows";
            referencedColumns: ["organisation_id", "id"];
          },
          {
            foreignKeyName: "workflow_requests_reviewer_id_fkey";
            columns: ["reviewer_id"];
            isOneToOne: false;
            referencedRelation: "account_overview";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workflow_requests_reviewer_id_fkey";
            columns: ["reviewer_id"];
            isOneToOne: false;
            referencedRelation: "profiles";
            referencedColumns: ["id"];
          },
        ];
      };
      workplan_template_overview: {
        Row: {
          activity_count: number | null;
          code: string;
          condition: Json | null;
          created_at: string;
          description: string | null;
          entity_type: string;
          from_status: string | null;
          id: string;
          is_active: boolean;
          lock_version: number;
          name: string;
          organisation_id: string;
          published_at: string | null;
          published_version_id: string | null;
          running_count: number | null;
          to_status: string | null;
          trigger_event: string;
          updated_at: string;
          version: number | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: "workplan_templates_entity_type_fkey";
            columns: ["entity_type"];
            isOneToOne: false;
            referencedRelation: "record_types";
            referencedColumns: ["code"];
          },
          {
            foreignKeyName: "workplan_templates_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "workplan_templates_organisation_id_published_version_id_fkey";
            columns: ["organisation_id", "published_version_id"];
            isOneToOne: false;
            referencedRelation: "workplan_versions";
            referencedColumns: ["organisation_id", "id"];
          },
        ];
      };
    };
    Functions: {
      accept_invitation: { Args: { token: string }; Returns: Json };
      accept_offer: { Args: { offer_id: string; placement_id: string }; Returns: Json };
      add_activity: {
        Args: { activity_id: string; details: Json; record_id: string; record_type: string };
        Returns: string;
      };
      administer_organisation: {
        Args: {
          expected_version: number;
          is_active: boolean;
          max_projects: number;
          max_users: number;
          organisation_id: string;
          subscription_expires_at: string;
          subscription_tier: string;
        };
        Returns: number;
      };
      administer_person: {
        Args: { person_id: string; role?: string; status?: string };
        Returns: undefined;
      };
      administration_overview: { Args: Record<PropertyKey, never>; Returns: Json };
      apply_project_template: {
        Args: { expected_version: number; project_id: string; template_id: string };
        Returns: number;
      };
      assess_deliverable: {
        Args: {
          criteria_met: boolean;
          deliverable_id: string;
          kpi_id?: string;
          quality_standard_id?: string;
        };
        Returns: undefined;
      };
      cancel_execution: { Args: { execution_id: string; reason?: string }; Returns: undefined };
      cancel_workplan: {
        Args: { expected_version?: number; reason?: string; workplan_id: string };
        Returns: number;
      };
      change_activity: {
        Args: { activity_id: string; changes: Json; expected_version?: number };
        Returns: number;
      };
      change_owner: {
        Args: {
          carry?: boolean;
          expected_version?: number;
          owner_id: string;
          record_id: string;
          record_type: string;
        };
        Returns: number;
      };
      change_tickets: {
        Args: {
          assignee_id?: string;
          clears_assignee?: boolean;
          priority?: string;
          status?: string;
          ticket_ids: string[];
        };
        Returns: number;
      };
      check_workflow_version: {
        Args: { version_id: string };
        Returns: {
          code: string;
          field: string;
          message: string;
          step_key: string;
          transition_id: string;
          transition_position: number;
        }[];
      };
      check_workplan_template: {
        Args: { template_id: string };
        Returns: {
          code: string;
          message: string;
          pattern_code: string;
          pattern_id: string;
          severity: string;
        }[];
      };
      client_projects: {
        Args: { client_id: string };
        Returns: {
          id: string;
          name: string;
          reference: string;
          signers: Json;
        }[];
      };
      complete_activity: {
        Args: { activity_id: string; expected_version?: number; outcome?: string };
        Returns: number;
      };
      complete_workplan: {
        Args: { expected_version?: number; notes?: string; outcome: string; workplan_id: string };
        Returns: number;
      };
      conclude_without_signature: {
        Args: { shown_hash: string; subject_id: string; subject_type: string };
        Returns: undefined;
      };
      convert_lead: {
        Args: {
          account_id: string;
          contact_id: string;
          deal_id?: string;
          details?: Json;
          lead_id: string;
        };
        Returns: Json;
      };
      create_organisation: {
        Args: { name: string; organisation_id: string; slug: string };
        Returns: string;
      };
      create_project: {
        Args: { details: Json; organisation_id: string; project_id: string; template_id: string };
        Returns: {
          allocated_days: number | null;
          baseline_approval_authority: string;
          baseline_dual_signature: boolean;
          baselines_required: boolean;
          certificate_approval_authority: string;
          certificate_dual_signature: boolean;
          certificates_required: boolean;
          client_id: string | null;
          contract_reference: string | null;
          created_at: string;
          created_by: string | null;
          currency: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deliverable_approval_authority: string;
          deliverable_review_required: boolean;
          description: string | null;
          end_date: string | null;
          expense_approval_authority: string;
          expense_approval_threshold: number | null;
          expense_receipt_required: boolean;
          expenses_enabled: boolean;
          fiscal_year_start: string;
          hours_per_day: number;
          id: string;
          kpis_enabled: boolean;
          lock_version: number;
          milestone_billing_enabled: boolean;
          name: string;
          organisation_id: string;
          pmo_threshold: number | null;
          quality_standards_enabled: boolean;
          raid_enabled: boolean;
          reference: string;
          signing_waits_after_reset: boolean;
          start_date: string | null;
          status: string;
          template_id: string | null;
          timesheet_approval_authority: string;
          timesheet_approval_threshold: number | null;
          timesheets_enabled: boolean;
          total_budget: number | null;
          updated_at: string;
          updated_by: string | null;
          variation_approval_authority: string;
          variation_dual_signature: boolean;
          variations_enabled: boolean;
        };
        SetofOptions: {
          from: "*";
          to: "projects";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      create_ticket: {
        Args: {
          assignee_id?: string;
          batch_item_id?: string;
          body: string;
          client_id: string;
          deliverable_id?: string;
          execution_id?: string;
          priority?: string;
          requester_id?: string;
          subject: string;
          ticket_id: string;
          type?: string;
        };
        Returns: string;
      };
      decide_signer_request: {
        Args: { answer?: string; is_accepted: boolean; request_id: string };
        Returns: undefined;
      };
      decide_step: {
        Args: { comment?: string; data?: Json; decision: string; step_id: string };
        Returns: undefined;
      };
      decide_workflow_request: {
        Args: { decision: string; expected_version?: number; reason?: string; request_id: string };
        Returns: undefined;
      };
      enter_organisation: { Args: { organisation_id: string; reason: string }; Returns: string };
      estimate_batch: {
        Args: { client_id?: string; prompts: number; workflow_id: string };
        Returns: Json;
      };
      explain_activity: { Args: { activity_id: string }; Returns: Json };
      explain_workplans: {
        Args: { record_id: string; record_type: string };
        Returns: {
          condition: Json;
          event: string;
          event_from: string;
          event_to: string;
          reason: string;
          started_at: string;
          template_code: string;
          template_id: string;
          template_name: string;
          version_number: number;
          workplan_id: string;
        }[];
      };
      export_signatures: { Args: { project_id: string }; Returns: Json };
      find_duplicates: {
        Args: {
          company?: string;
          email?: string;
          except_id?: string;
          name?: string;
          organisation_id: string;
          record_type: string;
        };
        Returns: {
          id: string;
          kind: string;
          title: string;
          why: string;
        }[];
      };
      get_account: { Args: { account_id: string }; Returns: Json };
      get_batch: { Args: { execution_id: string }; Returns: Json };
      get_candidate: { Args: { candidate_id: string }; Returns: Json };
      get_choices: { Args: { kinds: string[]; organisation_id: string }; Returns: Json };
      get_client: { Args: { client_id: string }; Returns: Json };
      get_client_catalogue: {
        Args: { client_id: string };
        Returns: {
          batch: Json;
          description: string;
          has_access: boolean;
          inputs: string[];
          is_own: boolean;
          name: string;
          request_id: string;
          request_notes: string;
          request_reason: string;
          request_status: string;
          requested_at: string;
          workflow_id: string;
        }[];
      };
      get_client_execution: { Args: { execution_id: string }; Returns: Json };
      get_client_executions: {
        Args: {
          client_id: string;
          edge?: string;
          edge_id?: string;
          is_backward?: boolean;
          only_status?: string[];
          only_workflow_ids?: string[];
          size?: number;
        };
        Returns: {
          completed_at: string;
          created_at: string;
          duration_ms: number;
          failed: number;
          id: string;
          requested_by_name: string;
          started_at: string;
          status: string;
          successful: number;
          total: number;
          workflow_id: string;
          workflow_name: string;
        }[];
      };
      get_client_notes: { Args: { client_id: string }; Returns: string };
      get_client_overview: { Args: { client_id: string }; Returns: Json };
      get_client_results: {
        Args: {
          client_id: string;
          edge?: string;
          edge_id?: string;
          is_backward?: boolean;
          only_pick?: string;
          only_workflow_ids?: string[];
          size?: number;
        };
        Returns: {
          batch_index: number;
          bytes: number;
          completed_at: string;
          duration_ms: number;
          execution_id: string;
          file_path: string;
          height: number;
          id: string;
          mime: string;
          pick: string;
          prompt_text: string;
          provider: string;
          rating: number;
          width: number;
          workflow_name: string;
        }[];
      };
      get_contact: { Args: { contact_id: string }; Returns: Json };
      get_dashboard: { Args: { organisation_id: string; project_id?: string }; Returns: Json };
      get_deal: { Args: { deal_id: string }; Returns: Json };
      get_deliverable: { Args: { project_id: string; reference: string }; Returns: Json };
      get_deliverable_choices: { Args: { project_id: string }; Returns: Json };
      get_execution: { Args: { execution_id: string; since?: string }; Returns: Json };
      get_execution_page: { Args: { execution_id: string }; Returns: Json };
      get_execution_pulse: { Args: { execution_id: string }; Returns: Json };
      get_import_fields: {
        Args: { record_type: string };
        Returns: {
          choices: string[];
          default_value: string;
          field: string;
          is_required: boolean;
          kind: string;
          upper_bound: number;
        }[];
      };
      get_invitation_by_token: {
        Args: { token: string };
        Returns: {
          client_name: string;
          email: string;
          expires_at: string;
          invited_by_name: string;
          organisation_name: string;
          organisation_slug: string;
          project_name: string;
          role: string;
          state: string;
        }[];
      };
      get_job: { Args: { job_id: string }; Returns: Json };
      get_lead: { Args: { lead_id: string }; Returns: Json };
      get_ledger: { Args: { subject_id: string }; Returns: Json };
      get_milestone: { Args: { project_id: string; reference: string }; Returns: Json };
      get_placement: { Args: { placement_id: string }; Returns: Json };
      get_queue: {
        Args: { only_action?: string; organisation_id: string; project_id?: string };
        Returns: {
          action: string;
          name: string;
          project_name: string;
          project_reference: string;
          reference: string;
          since: string;
          subject_id: string;
          subject_type: string;
        }[];
      };
      get_session: {
        Args: { client_id?: string; organisation_slug?: string; project_reference?: string };
        Returns: Json;
      };
      get_signable: { Args: { subject_id: string; subject_type: string }; Returns: Json };
      get_signers: { Args: { project_id: string }; Returns: Json };
      get_stage_moves: {
        Args: { record_type: string };
        Returns: {
          closes: boolean;
          from_status: string;
          needs_reason: boolean;
          to_status: string;
        }[];
      };
      get_submission: { Args: { submission_id: string }; Returns: Json };
      get_surroundings: { Args: { record_id: string; record_type: string }; Returns: Json };
      get_team: { Args: { project_id: string }; Returns: Json };
      get_ticket: { Args: { ticket_id: string }; Returns: Json };
      get_ticket_choices: { Args: { client_id: string }; Returns: Json };
      get_ticket_clock: { Args: { ticket_id: string }; Returns: Json };
      get_ticket_report: {
        Args: { from_date: string; organisation_id: string; to_date: string };
        Returns: Json;
      };
      get_timeline: { Args: { record_id: string }; Returns: Json };
      get_variation: { Args: { project_id: string; reference: string }; Returns: Json };
      get_work: { Args: { organisation_id: string }; Returns: Json };
      get_work_figures: { Args: { organisation_id: string }; Returns: Json };
      get_workflow: { Args: { workflow_id: string }; Returns: Json };
      get_workflow_comparison: {
        Args: { after?: number; before?: number; workflow_id: string };
        Returns: Json;
      };
      get_workflow_definition: { Args: { version_id: string }; Returns: Json };
      get_workplan_design: { Args: { template_id: string; version_id?: string }; Returns: Json };
      get_workplan_template: { Args: { template_id: string }; Returns: Json };
      get_workplans: { Args: { record_id: string; record_type: string }; Returns: Json };
      grant_workflow_access: { Args: { client_id: string; workflow_id: string }; Returns: string };
      has_signed_governance: { Args: { project_id: string }; Returns: boolean };
      import_records: {
        Args: {
          dry_run?: boolean;
          import_id: string;
          organisation_id: string;
          record_type: string;
          rows: Json;
          skip_faulty?: boolean;
        };
        Returns: Json;
      };
      import_workflow: {
        Args: { definition: Json; name?: string; organisation_id: string; workflow_id: string };
        Returns: string;
      };
      invite_person: {
        Args: {
          client_id?: string;
          client_role?: string;
          email: string;
          invitation_id: string;
          org_role?: string;
          organisation_id: string;
          project_id?: string;
          project_role?: string;
          role_ids?: string[];
        };
        Returns: string;
      };
      leave_organisation: { Args: { organisation_id: string }; Returns: undefined };
      list_cards: {
        Args: {
          organisation_id: string;
          owner_id?: string;
          per_stage?: number;
          record_type: string;
        };
        Returns: Json;
      };
      list_deciders: { Args: { execution_id: string }; Returns: Json };
      list_people: {
        Args: { organisation_id: string };
        Returns: {
          email: string;
          full_name: string;
          id: string;
          is_active: boolean;
          side: string;
        }[];
      };
      list_recorded_executions: { Args: { count?: number; workflow_id: string }; Returns: Json };
      make_execution_report: { Args: { execution_id: string }; Returns: string };
      make_workflow_report: {
        Args: { day: string; organisation_id: string; report_type: string; workflow_id?: string };
        Returns: string;
      };
      may_reset_password: { Args: Record<PropertyKey, never>; Returns: boolean };
      merge_ticket: { Args: { target_id: string; ticket_id: string }; Returns: string };
      move_deliverable: {
        Args: {
          deliverable_id: string;
          expected_version?: number;
          reason?: string;
          status: string;
        };
        Returns: number;
      };
      move_record: {
        Args: {
          expected_version?: number;
          reason?: string;
          record_id: string;
          record_type: string;
          status: string;
        };
        Returns: number;
      };
      move_ticket: {
        Args: { expected_version?: number; status: string; ticket_id: string };
        Returns: number;
      };
      move_variation: {
        Args: { expected_version?: number; reason?: string; status: string; variation_id: string };
        Returns: number;
      };
      move_workplan: {
        Args: { expected_version?: number; version_id: string; workplan_id: string };
        Returns: string;
      };
      my_decisions: {
        Args: { client_id?: string; organisation_id: string };
        Returns: {
          client_name: string;
          due_at: string;
          execution_id: string;
          instructions: string;
          is_escalated: boolean;
          kind: string;
          requester_name: string;
          since: string;
          step_id: string;
          title: string;
          workflow_name: string;
        }[];
      };
      open_project_from_deal: {
        Args: {
          client_id?: string;
          deal_id: string;
          details?: Json;
          project_id: string;
          template_id: string;
        };
        Returns: Json;
      };
      order_deliverable_tasks: {
        Args: { deliverable_id: string; task_ids: string[] };
        Returns: number;
      };
      pause_workplan: { Args: { expected_version?: number; workplan_id: string }; Returns: number };
      place_on_project: { Args: { placement_id: string; project_id: string }; Returns: number };
      preview_workplan: {
        Args: { started_at?: string; template_id: string };
        Returns: {
          assignee_rule: string;
          category: string;
          cause: string;
          code: string;
          due_date: string;
          is_expected: boolean;
          is_mandatory: boolean;
          name: string;
          pattern_id: string;
          phase: string;
          phase_position: number;
          position: number;
          predecessor_code: string;
          priority: string;
          starts_on: string;
        }[];
      };
      preview_workplan_move: {
        Args: { version_id: string; workplan_id: string };
        Returns: {
          activity_id: string;
          code: string;
          effect: string;
          name: string;
          phase: string;
          phase_position: number;
          position: number;
          status: string;
        }[];
      };
      publish_workflow: {
        Args: { expected_version?: number; workflow_id: string };
        Returns: string;
      };
      publish_workplan_template: {
        Args: { expected_version?: number; template_id: string };
        Returns: string;
      };
      raise_governance_variation: {
        Args: {
          governance: Json;
          project_id: string;
          reason?: string;
          title?: string;
          variation_id: string;
        };
        Returns: string;
      };
      raise_variation: { Args: { milestone_id: string; variation_id: string }; Returns: string };
      rate_ticket: {
        Args: { comment?: string; satisfaction: number; ticket_id: string };
        Returns: undefined;
      };
      reassign_activity: {
        Args: { activity_id: string; expected_version?: number; person_id: string };
        Returns: number;
      };
      reopen_activity: {
        Args: { activity_id: string; expected_version?: number };
        Returns: number;
      };
      reply_to_ticket: {
        Args: {
          body: string;
          is_internal?: boolean;
          message_id: string;
          seen_at?: string;
          status?: string;
          ticket_id: string;
        };
        Returns: number;
      };
      request_signer: {
        Args: {
          change: string;
          project_id: string;
          reason?: string;
          request_id: string;
          user_id: string;
        };
        Returns: string;
      };
      request_workflow: {
        Args: { client_id: string; notes?: string; request_id: string; workflow_id: string };
        Returns: string;
      };
      resend_invitation: { Args: { invitation_id: string }; Returns: undefined };
      restore_workflow_version: {
        Args: { expected_version?: number; version_id: string };
        Returns: number;
      };
      restore_workplan_version: {
        Args: { expected_version?: number; version_id: string };
        Returns: number;
      };
      resume_workplan: {
        Args: { expected_version?: number; workplan_id: string };
        Returns: number;
      };
      retry_batch_failures: { Args: { execution_id: string }; Returns: number };
      retry_execution: { Args: { execution_id: string }; Returns: undefined };
      review_batch_results: { Args: { changes: Json; item_ids: string[] }; Returns: number };
      revoke_invitation: { Args: { invitation_id: string }; Returns: undefined };
      revoke_workflow_access: { Args: { access_id: string; reason: string }; Returns: undefined };
      run_workflow: {
        Args: { client_id?: string; execution_id: string; input?: Json; workflow_id: string };
        Returns: string;
      };
      save_workflow_draft: {
        Args: { definition: Json; expected_version?: number; workflow_id: string };
        Returns: number;
      };
      save_workplan_activities: {
        Args: { activities: Json; expected_version?: number; template_id: string };
        Returns: number;
      };
      search_records: {
        Args: { organisation_id: string; query: string };
        Returns: {
          id: string;
          kind: string;
          name: string;
          project_name: string;
          project_reference: string;
          reference: string;
        }[];
      };
      set_default: { Args: { organisation_id?: string; project_id?: string }; Returns: undefined };
      set_installation: { Args: { is_open: boolean }; Returns: undefined };
      set_member_roles: {
        Args: { organisation_id: string; role_ids: string[]; user_id: string };
        Returns: undefined;
      };
      set_pattern_successors: {
        Args: { expected_version?: number; pattern_id: string; successors: Json };
        Returns: number;
      };
      set_workflow_status: {
        Args: { expected_version?: number; status: string; workflow_id: string };
        Returns: number;
      };
      sign_deliverable: {
        Args: { deliverable_id: string; shown_hash: string };
        Returns: {
          action: string;
          content: NonNullable<Json>;
          content_hash: string;
          entry_hash: string;
          id: string;
          organisation_id: string;
          position: number;
          previous_hash: string;
          project_id: string;
          side: string;
          signed_at: string;
          signer_id: string | null;
          signer_key: string;
          signer_name: string;
          signer_role: string;
          statement: string;
          subject_id: string;
          subject_type: string;
        };
        SetofOptions: {
          from: "*";
          to: "signatures";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      sign_milestone_baseline: {
        Args: { milestone_id: string; shown_hash: string };
        Returns: {
          action: string;
          content: NonNullable<Json>;
          content_hash: string;
          entry_hash: string;
          id: string;
          organisation_id: string;
          position: number;
          previous_hash: string;
          project_id: string;
          side: string;
          signed_at: string;
          signer_id: string | null;
          signer_key: string;
          signer_name: string;
          signer_role: string;
          statement: string;
          subject_id: string;
          subject_type: string;
        };
        SetofOptions: {
          from: "*";
          to: "signatures";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      sign_milestone_certificate: {
        Args: { milestone_id: string; shown_hash: string };
        Returns: {
          action: string;
          content: NonNullable<Json>;
          content_hash: string;
          entry_hash: string;
          id: string;
          organisation_id: string;
          position: number;
          previous_hash: string;
          project_id: string;
          side: string;
          signed_at: string;
          signer_id: string | null;
          signer_key: string;
          signer_name: string;
          signer_role: string;
          statement: string;
          subject_id: string;
          subject_type: string;
        };
        SetofOptions: {
          from: "*";
          to: "signatures";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      sign_variation: {
        Args: { shown_hash: string; variation_id: string };
        Returns: {
          action: string;
          content: NonNullable<Json>;
          content_hash: string;
          entry_hash: string;
          id: string;
          organisation_id: string;
          position: number;
          previous_hash: string;
          project_id: string;
          side: string;
          signed_at: string;
          signer_id: string | null;
          signer_key: string;
          signer_name: string;
          signer_role: string;
          statement: string;
          subject_id: string;
          subject_type: string;
        };
        SetofOptions: {
          from: "*";
          to: "signatures";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      skip_activity: {
        Args: { activity_id: string; expected_version?: number; reason: string };
        Returns: number;
      };
      snooze_activity: {
        Args: { activity_id: string; expected_version?: number; until: string };
        Returns: number;
      };
      stage_totals: {
        Args: { organisation_id: string; owner_id?: string; record_type: string };
        Returns: {
          currency: string;
          record_count: number;
          status: string;
          total_value: number;
          weighted_value: number;
        }[];
      };
      start_activity: { Args: { activity_id: string; expected_version?: number }; Returns: number };
      try_workplan: { Args: { record_id: string; template_id: string }; Returns: Json };
      undo_workplan_move: { Args: { move_id: string }; Returns: undefined };
      unmerge_ticket: { Args: { ticket_id: string }; Returns: string };
      verify_signature: { Args: { entry_hash: string }; Returns: Json };
      verify_signatures: {
        Args: { project_id: string };
        Returns: {
          broken_position: number;
          entries: number;
          head_hash: string;
          problem: string;
          valid: boolean;
        }[];
      };
      withdraw_signature: {
        Args: { subject_id: string; subject_type: string };
        Returns: undefined;
      };
      withdraw_signer_request: { Args: { request_id: string }; Returns: undefined };
      withdraw_workflow_request: { Args: { request_id: string }; Returns: undefined };
      work_load: {
        Args: { organisation_id: string };
        Returns: {
          completed_last_week: number;
          escalated_count: number;
          full_name: string;
          on_time_last_month: number;
          open_count: number;
          overdue_count: number;
          today_count: number;
          user_id: string;
          waiting_count: number;
          week_count: number;
        }[];
      };
      workflow_statistics: {
        Args: {
          client_id?: string;
          from_at: string;
          organisation_id: string;
          until_at: string;
          workflow_id?: string;
        };
        Returns: Json;
      };
    };
    Enums: {
      [_ in never]: never;
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, "__InternalSupabase">;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R;
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R;
      }
      ? R
      : never
    : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I;
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I;
      }
      ? I
      : never
    : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U;
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U;
      }
      ? U
      : never
    : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends (DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never) = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
    ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
    : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends (PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never) = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
    ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
    : never;

export const Constants = {
  public: {
    Enums: {},
  },
} as const;
