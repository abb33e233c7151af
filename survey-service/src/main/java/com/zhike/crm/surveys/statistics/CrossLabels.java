package com.zhike.crm.surveys.statistics;

import com.zhike.crm.platform.directory.Department;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.surveys.survey.Option;
import com.zhike.crm.surveys.survey.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names the columns of a cross table, as far as this service knows names for them. */
@Component
class CrossLabels {

    private final Directory directory;

    CrossLabels(Directory directory) {
        this.directory = directory;
    }

    Map<String, String> of(String by, @Nullable Question other, List<String> codes) {
        Map<String, String> labels = new HashMap<>();
        if (other != null) {
            codes.forEach(code ->
                    labels.put(code, other.option(code).map(Option::label).orElse(code)));
            return labels;
        }
        List<UUID> ids = by.equals("employee") || by.equals("owner") || by.equals("department")
                ? codes.stream()
                        .filter(code -> !code.isEmpty())
                        .map(UUID::fromString)
                        .toList()
                : List.of();
        if (by.equals("department")) {
            ids.forEach(id ->
                    directory.department(id).map(Department::name).ifPresent(name -> labels.put(id.toString(), name)));
        } else {
            directory.names(ids).forEach((id, name) -> labels.put(id.toString(), name));
        }
        return labels;
    }
}
