package com.zhike.crm.platform.paging;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one page of a list: the rows, how many there are in all, and where the next page begins. */
public final class ListStatement {

    private final String columns;

    private String tables = "";

    private String counted = "";

    private @Nullable LongSupplier known;

    private Conditions conditions = new Conditions();

    private Map<String, String> sortable = Map.of();

    private String defaultSort = "";

    private String unique = "id";

    private ListStatement(String columns) {
        this.columns = columns;
    }

    /** The columns of a row. */
    public static ListStatement select(String columns) {
        return new ListStatement(columns);
    }

    /** The tables with their joins. */
    public ListStatement from(String tables) {
        this.tables = tables;
        this.counted = tables;
        return this;
    }

    /** The tables that the conditions speak of: all that has to be read to count rows. */
    public ListStatement counting(String tables) {
        this.counted = tables;
        return this;
    }

    /** Who knows how many rows there are, so that none has to be counted; nobody is asked who is null. */
    public ListStatement countedBy(@Nullable LongSupplier known) {
        this.known = known;
        return this;
    }

    /** Which rows belong to the list. */
    public ListStatement where(Conditions conditions) {
        this.conditions = conditions;
        return this;
    }

    /** The sort keys callers may use, and the column each stands for; a column may end in {@code nulls first|last}. */
    public ListStatement sortable(Map<String, String> keyToColumn) {
        this.sortable = keyToColumn;
        return this;
    }

    /** The order when the caller names none, like {@code -createdAt}. */
    public ListStatement defaultSort(String keys) {
        this.defaultSort = keys;
        return this;
    }

    /** The column that tells rows apart which the sort keys do not. */
    public ListStatement uniqueBy(String column) {
        this.unique = column;
        return this;
    }

    /** Reads the page. */
    public <T> Page<T> read(JdbcClient jdbc, PageQuery query, RowMapper<T> rows) {
        Keyset keyset = Keyset.of(query, sortable, defaultSort, unique);
        Cursor cursor = query.cursor() == null ? null : Cursor.decode(query.cursor(), keyset);
        List<Row<T>> read = jdbc.sql("select " + columns + keyset.columns() + " from " + tables + " "
                        + keyset.where(conditions, cursor) + " order by " + keyset.orderBy()
                        + " limit :pageLimit offset :pageOffset")
                .params(conditions.parameters())
                .params(keyset.parameters(cursor))
                .param("pageLimit", query.size() + 1)
                .param("pageOffset", cursor == null ? query.offset() : 0)
                .query((row, number) -> new Row<>(rows.mapRow(row, number), keyset.values(row)))
                .list();
        boolean more = read.size() > query.size();
        List<Row<T>> page = more ? read.subList(0, query.size()) : read;
        long total = cursor != null ? cursor.total() : total(jdbc, query, page.size(), more);
        boolean exact = total <= Page.COUNTED;
        String next = more ? new Cursor(keyset.sort(), page.getLast().keys(), total).encode() : null;
        List<T> items = page.stream().map(Row::item).toList();
        return new Page<>(items, query.page(), query.size(), Math.min(total, Page.COUNTED), exact, next);
    }

    private long total(JdbcClient jdbc, PageQuery query, int rows, boolean more) {
        if (!more && (rows > 0 || query.page() == 0)) {
            long total = query.offset() + rows;
            if (total <= Page.COUNTED) {
                return total;
            }
        }
        if (known != null) {
            return known.getAsLong();
        }
        return jdbc.sql("select count(*) from (select 1 from " + counted + " " + conditions.where()
                        + " limit :countLimit) counted")
                .params(conditions.parameters())
                .param("countLimit", Page.COUNTED + 1)
                .query(Long.class)
                .single();
    }

    private record Row<T>(T item, List<String> keys) {}
}
