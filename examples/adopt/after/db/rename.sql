alter table ticket rename column account_id to organization_id;
alter table reply rename column account_id to organization_id;
