package com.zhike.crm.platform.problem;

import com.zhike.crm.platform.problem.Diagnosis.Fault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Puts problems into the caller's language. */
public class ProblemTexts {

    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** What is wrong with a field, in one sentence. */
    public String of(FieldProblem problem, Locale locale) {
        return of(Fault.of(problem), locale);
    }

    String of(Fault fault, Locale locale) {
        if (fault.message() != null) {
            return fault.message();
        }
        String detail = detail(fault.code(), fault.arguments(), locale);
        return detail != null
                ? detail
                : text("problem." + fault.code() + ".title", fault.arguments(), fault.code(), locale);
    }

    String title(HttpStatusCode status, String code, List<Object> arguments, Locale locale) {
        HttpStatus known = HttpStatus.resolve(status.value());
        String title = text("problem." + code + ".title", arguments, null, locale);
        return title != null ? title : known == null ? "Problem" : known.getReasonPhrase();
    }

    @Nullable
    String detail(String code, List<Object> arguments, Locale locale) {
        return text("problem." + code + ".detail", arguments, null, locale);
    }

    private @Nullable String text(String key, List<Object> arguments, @Nullable String otherwise, Locale locale) {
        Object[] shown = arguments.stream().map(ProblemTexts::plain).toArray();
        return messages.getMessage(key, shown, otherwise, locale);
    }

    /** Versions, ids and amounts are shown as they are, without the grouping MessageFormat would add. */
    private static Object plain(Object argument) {
        return argument instanceof BigDecimal number ? number.toPlainString() : argument.toString();
    }
}
