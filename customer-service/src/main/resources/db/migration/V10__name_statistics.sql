-- How many names have a trigram in common, as ANALYZE samples them: what very many share is no way to find a name, see RareTrigrams.
create statistics customer_name_trigrams on (show_trgm(name_code)) from customer;

analyze customer;
