package com.zhike.crm.knowledge.search;

import java.sql.SQLException;
import java.util.List;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows into records, lists among their components included. */
public final class Rows {

    private static final DefaultConversionService CONVERSIONS = new DefaultConversionService();

    static {
        CONVERSIONS.addConverter(java.sql.Array.class, List.class, Rows::list);
    }

    private Rows() {}

    /** Each row as a record of that type. */
    public static <T> RowMapper<T> of(Class<T> type) {
        DataClassRowMapper<T> rows = new DataClassRowMapper<>(type);
        rows.setConversionService(CONVERSIONS);
        return rows;
    }

    private static List<?> list(java.sql.Array array) {
        try {
            return List.of((Object[]) array.getArray());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
