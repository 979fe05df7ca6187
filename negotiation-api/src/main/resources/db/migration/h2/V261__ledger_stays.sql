-- The ledger is only ever added to.

create trigger ledger_leaf_append_only
    before update, delete on ledger_leaf
    for each row call 'org.parley.api.eventstore.durability.AppendOnly';

create trigger ledger_statement_append_only
    before update, delete on ledger_statement
    for each row call 'org.parley.api.eventstore.durability.AppendOnly';

create trigger ledger_tile_append_only
    before update, delete on ledger_tile
    for each row call 'org.parley.api.eventstore.durability.AppendOnly';

create trigger ledger_checkpoint_append_only
    before update, delete on ledger_checkpoint
    for each row call 'org.parley.api.eventstore.durability.AppendOnly';

create trigger ledger_cosignature_append_only
    before update, delete on ledger_cosignature
    for each row call 'org.parley.api.eventstore.durability.AppendOnly';
