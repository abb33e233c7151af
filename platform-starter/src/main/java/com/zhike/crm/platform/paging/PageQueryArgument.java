package com.zhike.crm.platform.paging;

import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.problem.Invalid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code page}, {@code size}, {@code sort} and {@code cursor}. */
public class PageQueryArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageQuery.class;
    }

    @Override
    public PageQuery resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        List<FieldProblem> problems = new ArrayList<>();
        int page = number(request, "page", 0, Integer.MAX_VALUE, 0, problems);
        int size = number(request, "size", 1, PageQuery.MAX_SIZE, PageQuery.DEFAULT_SIZE, problems);
        if (!problems.isEmpty()) {
            throw Invalid.fields(problems);
        }
        String cursor = request.getParameter("cursor");
        return new PageQuery(page, size, sort(request), cursor == null || cursor.isBlank() ? null : cursor);
    }

    private static List<SortKey> sort(NativeWebRequest request) {
        String[] sort = request.getParameterValues("sort");
        return sort == null
                ? List.of()
                : Arrays.stream(sort)
                        .flatMap(keys -> Arrays.stream(keys.split(",")))
                        .map(String::trim)
                        .filter(key -> !key.isEmpty())
                        .map(SortKey::of)
                        .toList();
    }

    private static int number(
            NativeWebRequest request, String name, int least, int most, int usual, List<FieldProblem> problems) {
        String text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(text.trim());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        problems.add(new FieldProblem(name, "number-out-of-range", least, most));
        return usual;
    }
}
