create table if not exists id_block (entity varchar(40) primary key, next_id bigint not null);
create table if not exists site_setting (setting_name varchar(60) primary key, content varchar(4000));

create table if not exists app_user (
  id bigint primary key,
  user_key varchar(255) not null unique,
  user_name varchar(255) not null unique,
  display_name varchar(255) not null,
  email varchar(255) not null,
  active boolean not null,
  password_hash varchar(200),
  locale varchar(20),
  zone varchar(60));
create table if not exists group_member (
  group_name varchar(255) not null, user_key varchar(255) not null, primary key (user_key, group_name));

create table if not exists access_token (
  id bigint primary key, user_key varchar(255) not null, token_name varchar(255) not null,
  secret_hash varchar(64) not null unique, created bigint not null, expires bigint, last_used bigint);
create index if not exists access_token_user on access_token (user_key);

create table if not exists project (
  id bigint primary key,
  project_key varchar(255) not null unique,
  project_name varchar(255) not null,
  description varchar(4000) not null,
  lead_key varchar(255),
  scheme_id bigint not null,
  workflow_name varchar(255) not null,
  last_number bigint not null);
create table if not exists role_member (
  project_id bigint not null, role_name varchar(255) not null, user_key varchar(255) not null,
  primary key (user_key, project_id, role_name));
create table if not exists permission_grant (
  id bigint primary key, scheme_id bigint not null, permission varchar(100) not null,
  holder_type varchar(20) not null, holder_name varchar(255) not null);
create index if not exists permission_grant_scheme on permission_grant (scheme_id, permission);
create table if not exists security_level (
  id bigint primary key, project_id bigint not null, level_name varchar(255) not null);
create table if not exists security_grant (
  level_id bigint not null, holder_type varchar(20) not null, holder_name varchar(255) not null,
  primary key (level_id, holder_type, holder_name));

create table if not exists issue_constant (
  kind varchar(20) not null, id bigint not null, constant_name varchar(255) not null,
  category varchar(20) not null, place bigint not null, primary key (kind, id), unique (kind, constant_name));
create table if not exists workflow (
  workflow_name varchar(255) primary key, version bigint not null, content varchar not null);

create table if not exists issue (
  id bigint primary key,
  project_id bigint not null,
  issue_number bigint not null,
  parent_id bigint,
  summary varchar(1000) not null,
  description varchar,
  type_id bigint not null,
  status_id bigint not null,
  priority_id bigint,
  resolution_id bigint,
  assignee varchar(255),
  reporter varchar(255),
  creator varchar(255),
  due_date varchar(10),
  security_level bigint,
  original_estimate bigint,
  remaining_estimate bigint,
  time_spent bigint,
  created bigint not null,
  updated bigint not null,
  resolved bigint,
  unique (project_id, issue_number));
create index if not exists issue_assignee on issue (assignee);
create index if not exists issue_reporter on issue (reporter);
create index if not exists issue_status on issue (status_id, project_id);
create index if not exists issue_updated on issue (updated);
create index if not exists issue_parent on issue (parent_id);
create table if not exists moved_issue (
  old_key varchar(255) primary key, issue_id bigint not null);
create table if not exists issue_value (
  issue_id bigint not null, field varchar(20) not null, place int not null, content varchar(255) not null,
  primary key (issue_id, field, place));
create index if not exists issue_value_content on issue_value (field, content);
create table if not exists link_type (
  id bigint primary key, link_name varchar(255) not null unique,
  outward varchar(255) not null, inward varchar(255) not null);
create table if not exists issue_link (
  id bigint primary key, type_id bigint not null, source_id bigint not null, target_id bigint not null,
  unique (source_id, target_id, type_id));
create index if not exists issue_link_target on issue_link (target_id);
create table if not exists issue_comment (
  id bigint primary key, issue_id bigint not null, author varchar(255), created bigint not null, body varchar not null);
create index if not exists issue_comment_issue on issue_comment (issue_id);
create table if not exists worklog (
  id bigint primary key, issue_id bigint not null, author varchar(255), started bigint not null,
  created bigint not null, seconds bigint not null, note varchar not null);
create index if not exists worklog_issue on worklog (issue_id);
create table if not exists change_group (
  id bigint primary key, issue_id bigint not null, author varchar(255), created bigint not null);
create index if not exists change_group_issue on change_group (issue_id);
create table if not exists change_item (
  id bigint primary key, group_id bigint not null, field varchar(255) not null,
  old_value varchar, old_text varchar, new_value varchar, new_text varchar);
create index if not exists change_item_group on change_item (group_id);

alter table issue_comment add column if not exists group_level varchar(255);
alter table issue_comment add column if not exists role_level varchar(255);
alter table issue_comment add column if not exists updater varchar(255);
alter table issue_comment add column if not exists updated bigint;
alter table worklog add column if not exists group_level varchar(255);
alter table worklog add column if not exists role_level varchar(255);
create table if not exists project_role (id bigint primary key, role_name varchar(255) not null unique);
alter table link_type add column if not exists link_style varchar(60);
alter table issue add column if not exists archived bigint;
alter table project add column if not exists archived bigint;
create table if not exists old_project_key (old_key varchar(255) primary key, project_id bigint not null);
create table if not exists dashboard_item (
  id bigint primary key, user_key varchar(255) not null, module_key varchar(255) not null);
create index if not exists dashboard_item_user on dashboard_item (user_key);
create table if not exists dashboard_preference (
  item_id bigint not null, preference varchar(255) not null, content varchar(4000) not null,
  primary key (item_id, preference));
create table if not exists field_screen (id bigint primary key, screen_name varchar(255) not null);
create table if not exists field_screen_item (
  screen_id bigint not null, place int not null, field varchar(60) not null, primary key (screen_id, place));
create table if not exists project_version (
  id bigint primary key, project_id bigint not null, version_name varchar(255) not null,
  unique (project_id, version_name));
