package com.zhike.crm.knowledge.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zhike.crm.platform.problem.Invalid;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>ok</p><script>alert(1)</script>",
                "<p onclick=\"alert(1)\">ok</p>",
                "<p>ok</p><img src=x onerror=alert(1)>",
                "<p>ok</p><a href=\"javascript:alert(1)\">x</a>",
                "<p>ok</p><a href=\"JaVaScRiPt&#58;alert(1)\">x</a>",
                "<p>ok</p><a href=\" &#14; javascript:alert(1)\">x</a>",
                "<p>ok</p><a href=\"java\tscript:alert(1)\">x</a>",
                "<p>ok</p><a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<p>ok</p><a href=\"vbscript:alert(1)\">x</a>",
                "<p>ok</p><iframe src=\"https://evil.example\"></iframe>",
                "<p>ok</p><object data=\"evil.swf\"></object><embed src=\"evil.swf\">",
                "<p style=\"background:url(javascript:alert(1))\">ok</p>",
                "<svg/onload=alert(1)><p>ok</p>",
                "<svg><script>alert(1)</script></svg><p>ok</p>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>ok",
                "<p>ok</p><form action=\"https://evil.example\"><button>go</button></form>",
                "<p>ok</p><meta http-equiv=refresh content=\"0;url=https://evil.example\"><base href=\"https://evil.example\">",
                "<p>ok</p><style>body{display:none}</style><link rel=stylesheet href=https://evil.example>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>ok"
            })
    void nothingThatActsIsLetThrough(String html) {
        String harmless = RichText.harmless(html);

        assertThat(harmless.toLowerCase(Locale.ROOT))
                .contains("ok")
                .doesNotContain(
                        "<script",
                        "onerror",
                        "onclick=",
                        "onload",
                        "javascript:",
                        "vbscript:",
                        "data:",
                        "<iframe",
                        "<object",
                        "<embed",
                        "style",
                        "<svg",
                        "<form",
                        "<meta",
                        "<base",
                        "<link",
                        "<img");
    }

    @Test
    void whatAnEditorWritesStaysAsItIs() {
        String html = "<h2>标题</h2><p><strong>粗</strong><em>斜</em><u>线</u></p><ul><li><p>一</p></li></ul>"
                + "<blockquote><p>引</p></blockquote><pre><code>a &lt; b</code></pre><hr>";

        assertThat(RichText.harmless(html)).isEqualTo(html);
    }

    @Test
    void linksLeadOutOfThePageAndTellNothingOfIt() {
        assertThat(RichText.harmless("<a href=\"https://zhike.example/a?b=1\">x</a><a href=\"/customers/1\">y</a>"))
                .contains("href=\"https://zhike.example/a?b=1\"", "href=\"/customers/1\"")
                .contains("rel=\"nofollow noopener noreferrer\"", "target=\"_blank\"");
    }

    @Test
    void plainTextBecomesParagraphsAndStaysText() {
        assertThat(RichText.ofPlain("一\n\n<b>二</b> & 三")).isEqualTo("<p>一</p><p>&lt;b&gt;二&lt;/b&gt; &amp; 三</p>");
        assertThat(RichText.words(RichText.ofPlain("<b>二</b>"))).isEqualTo("<b>二</b>");
    }

    @Test
    void markupWithoutWordsIsNoText() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> RichText.required("body", "<p> <br></p>"));
    }
}
