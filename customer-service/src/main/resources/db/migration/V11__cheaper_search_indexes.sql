-- A row has some forty trigrams. Filing each at once cost more than all the rest of an insert; a few hundred rows that are
-- filed together cost a fifth of it. The list of those not yet filed is read by every search, hence it is kept short (kB).
alter index customer_name_code set (fastupdate = on, gin_pending_list_limit = 256);
alter index customer_search set (fastupdate = on, gin_pending_list_limit = 256);
alter index contact_search set (fastupdate = on, gin_pending_list_limit = 256);
