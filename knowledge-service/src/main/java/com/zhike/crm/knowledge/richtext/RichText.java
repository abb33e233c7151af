package com.zhike.crm.knowledge.richtext;

import com.zhike.crm.platform.problem.Invalid;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/** Lets through what an editor of texts needs, and nothing that could act. */
public final class RichText {

    private static final Safelist HARMLESS = Safelist.none()
            .addTags("p", "br", "hr", "h1", "h2", "h3", "h4", "strong", "b", "em", "i", "u", "s", "a")
            .addTags("ul", "ol", "li", "blockquote", "pre", "code")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto", "tel")
            .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer")
            .addEnforcedAttribute("a", "target", "_blank")
            .preserveRelativeLinks(true);

    /** Links within the CRM are relative; they need some base to be judged by. */
    private static final String HOME = "https://crm.invalid/";

    private static final Document.OutputSettings AS_IT_IS = new Document.OutputSettings().prettyPrint(false);

    private RichText() {}

    /** The same text without anything that could act in a reader's browser. */
    public static String harmless(String html) {
        return Jsoup.clean(html, HOME, HARMLESS, AS_IT_IS).strip();
    }

    /** The same text, refused when nothing is left to read. */
    public static String required(String field, String html) {
        String harmless = harmless(html);
        if (words(harmless).isBlank()) {
            throw Invalid.field(field, "required");
        }
        return harmless;
    }

    /** The words alone. */
    public static String words(String html) {
        return Jsoup.parse(html).text();
    }

    /** Plain text as rich text, one paragraph for each line. */
    public static String ofPlain(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + Entities.escape(line) + "</p>")
                .collect(Collectors.joining());
    }
}
