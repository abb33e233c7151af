package com.zhike.crm.customers.customer;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.zhike.crm.customers.letter.SearchCode;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds customers whose names equal or resemble a name, everybody's and those in the recycle bin included. */
@Service
@Transactional(readOnly = true)
public class SimilarCustomers {

    /** From which similarity on, 0 to 1, two names are worth a look. */
    private static final double THRESHOLD = 0.5;

    /** How many names are compared at most. */
    private static final int COMPARED = 1_500;

    // Each branch has an index of its own, and each stops when there is more than anybody would read.
    private static final String CANDIDATES = """
            with candidate as materialized (
                select id from customer where name_key = :key
                union
                (select id from customer where name_core = any (:parts) limit 50)
                union
                (select id from customer where search_code like :pattern limit 50)
                %s
            )
            """;

    private static final String NEAR = """
                union
                (select id from (select id, name_code from customer where %s limit :compared) near
                    where similarity(name_code, :code) >= :threshold
                    order by similarity(name_code, :code) desc limit 50)
            """;

    private static final String MATCHES = """
            select c.*, c.name_key = :key as exact, d.name as department_name,
                exists (select 1 from customer_helper h where h.customer_id = c.id and h.employee_id = :me) as helped
            from candidate join customer c on c.id = candidate.id
            left join directory_department d on d.id = c.department_id
            where c.id is distinct from :except
            order by exact desc, similarity(c.name_code, :code) desc, c.id
            limit 10
            """;

    private final JdbcClient jdbc;

    private final RareTrigrams rare;

    SimilarCustomers(JdbcClient jdbc, RareTrigrams rare) {
        this.jdbc = jdbc;
        this.rare = rare;
    }

    /** What resembles a name, and whether the name itself is taken. */
    public record SimilarNames(boolean exact, List<SimilarCustomer> matches) {}

    public SimilarNames find(String name, @Nullable UUID except, CurrentEmployee employee) {
        CompanyName company = new CompanyName(name);
        String brand = company.brandCode().value();
        if (brand.isEmpty()) {
            return new SimilarNames(false, List.of());
        }
        List<String> patterns = rare.patterns(company.brandCode());
        List<SimilarCustomer> matches = jdbc.sql(CANDIDATES.formatted(near(patterns.size())) + MATCHES)
                .params(IntStream.range(0, patterns.size()).boxed().collect(toMap(i -> "rare" + i, patterns::get)))
                .param("compared", COMPARED)
                .param("threshold", THRESHOLD)
                .param("key", company.key())
                .param("parts", company.parts().toArray(String[]::new))
                .param(
                        "pattern",
                        company.isGeneric() ? "" : SearchCode.of(company.core()).pattern())
                .param("code", brand)
                .param("except", except, Types.OTHER)
                .param("me", employee.id())
                .query((row, _) -> match(row, employee))
                .list();
        return new SimilarNames(matches.stream().anyMatch(SimilarCustomer::exact), matches);
    }

    private static String near(int patterns) {
        String any = IntStream.range(0, patterns)
                .mapToObj(i -> "name_code ilike :rare" + i)
                .collect(joining(" or "));
        return any.isEmpty() ? "" : NEAR.formatted(any);
    }

    private static SimilarCustomer match(ResultSet row, CurrentEmployee employee) throws SQLException {
        UUID owner = row.getObject("owner_id", UUID.class);
        UUID department = row.getObject("department_id", UUID.class);
        boolean deleted = row.getObject("deleted_at") != null;
        boolean visible = !deleted
                && (owner == null
                        || row.getBoolean("helped")
                        || employee.scope().covers(owner, department));
        String phone = row.getString("phone");
        return new SimilarCustomer(
                visible ? row.getObject("id", UUID.class) : null,
                row.getString("name"),
                row.getString("owner_name"),
                row.getString("department_name"),
                row.getString("category"),
                CustomerRows.instant(row, "created_at"),
                CustomerRows.instant(row, "last_activity_at"),
                visible ? phone : SimilarCustomer.masked(phone),
                CustomerStatus.valueOf(row.getString("status")),
                deleted,
                row.getBoolean("exact"));
    }
}
