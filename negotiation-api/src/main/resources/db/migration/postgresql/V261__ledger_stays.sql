-- The ledger is only ever added to, whoever is connected.

create function ledger_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger ledger_leaf_append_only
    before update or delete on ledger_leaf
    for each row execute function ledger_append_only();
create trigger ledger_leaf_no_truncate
    before truncate on ledger_leaf
    for each statement execute function ledger_append_only();

create trigger ledger_statement_append_only
    before update or delete on ledger_statement
    for each row execute function ledger_append_only();
create trigger ledger_statement_no_truncate
    before truncate on ledger_statement
    for each statement execute function ledger_append_only();

create trigger ledger_tile_append_only
    before update or delete on ledger_tile
    for each row execute function ledger_append_only();
create trigger ledger_tile_no_truncate
    before truncate on ledger_tile
    for each statement execute function ledger_append_only();

create trigger ledger_checkpoint_append_only
    before update or delete on ledger_checkpoint
    for each row execute function ledger_append_only();
create trigger ledger_checkpoint_no_truncate
    before truncate on ledger_checkpoint
    for each statement execute function ledger_append_only();

create trigger ledger_cosignature_append_only
    before update or delete on ledger_cosignature
    for each row execute function ledger_append_only();
create trigger ledger_cosignature_no_truncate
    before truncate on ledger_cosignature
    for each statement execute function ledger_append_only();
