package com.zhike.crm.knowledge.expert;

import com.zhike.crm.platform.dictionary.Dictionaries;
import com.zhike.crm.platform.problem.Invalid;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the experts of each category of questions; who left the company is none any more. */
@Service
@Transactional
public class Experts {

    private static final String ACTIVE = """
            select x.category, e.id, e.name from expert x
            join directory_employee e on e.id = x.employee_id and e.active""";

    private final JdbcClient jdbc;

    private final Dictionaries dictionaries;

    Experts(JdbcClient jdbc, Dictionaries dictionaries) {
        this.jdbc = jdbc;
        this.dictionaries = dictionaries;
    }

    /** The experts of a category. */
    @Transactional(readOnly = true)
    public List<Expert> of(String category) {
        return jdbc.sql(ACTIVE + " where x.category = :category order by e.name")
                .param("category", category)
                .query(Expert.class)
                .list();
    }

    /** The experts by their categories; a category without experts is left out. */
    @Transactional(readOnly = true)
    public Map<String, List<Expert>> all() {
        return jdbc
                .sql(ACTIVE + " order by x.category, e.name")
                .query((row, number) -> Map.entry(
                        row.getString("category"), new Expert(row.getObject("id", UUID.class), row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Names all the experts of a category anew. */
    public void appoint(String category, AppointExperts command) {
        dictionaries.require("question-category", "category", category);
        List<UUID> employees = command.employeeIds().stream().distinct().toList();
        if (active(employees) != employees.size()) {
            throw Invalid.field("employeeIds", "employee-not-found");
        }
        jdbc.sql("delete from expert where category = :category")
                .param("category", category)
                .update();
        employees.forEach(employee -> jdbc.sql("insert into expert (category, employee_id) values (:category, :id)")
                .param("category", category)
                .param("id", employee)
                .update());
    }

    private int active(Collection<UUID> employees) {
        return employees.isEmpty()
                ? 0
                : jdbc.sql("select count(*) from directory_employee where active and id in (:ids)")
                        .param("ids", employees)
                        .query(Integer.class)
                        .single();
    }
}
