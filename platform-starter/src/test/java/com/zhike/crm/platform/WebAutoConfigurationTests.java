package com.zhike.crm.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.platform.problem.ProblemAutoConfiguration;
import com.zhike.crm.platform.problem.ProblemTexts;
import com.zhike.crm.platform.problem.ProblemWriter;
import com.zhike.crm.platform.security.SecurityAutoConfiguration;
import com.zhike.crm.platform.security.TokenAutoConfiguration;
import com.zhike.crm.platform.web.WebAutoConfiguration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.servlet.LocaleResolver;

class WebAutoConfigurationTests {

    private static final AutoConfigurations ALL = AutoConfigurations.of(
            WebMvcAutoConfiguration.class,
            WebAutoConfiguration.class,
            ProblemAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            TokenAutoConfiguration.class,
            SecurityAutoConfiguration.class);

    private final WebApplicationContextRunner web = new WebApplicationContextRunner().withConfiguration(ALL);

    @Test
    void aServiceSpeaksProblemsAndChecksTokens() {
        web.run(context -> assertThat(context)
                .hasSingleBean(ProblemTexts.class)
                .hasSingleBean(ProblemWriter.class)
                .hasSingleBean(JwtDecoder.class)
                .hasSingleBean(SecurityFilterChain.class));
    }

    @Test
    void theGatewayBringsItsOwnChain() {
        SecurityFilterChain own = new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, List.of());

        web.withBean("own", SecurityFilterChain.class, () -> own)
                .run(context ->
                        assertThat(context).getBean(SecurityFilterChain.class).isSameAs(own));
        web.withClassLoader(new FilteredClassLoader(KafkaTemplate.class))
                .run(context -> assertThat(context)
                        .hasSingleBean(ProblemTexts.class)
                        .hasSingleBean(JwtDecoder.class)
                        .doesNotHaveBean("securityFilterChain"));
    }

    @Test
    void aProgramWithoutWebHasNoneOfIt() {
        new ApplicationContextRunner()
                .withConfiguration(ALL)
                .run(context -> assertThat(context)
                        .doesNotHaveBean(ProblemTexts.class)
                        .doesNotHaveBean(SecurityFilterChain.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN,en | zh-CN",
                "zh-TW | zh-CN",
                "en-GB,zh;q=0.5 | en",
                "fr,en;q=0.2 | en",
                "fr | zh-CN",
                " | zh-CN"
            })
    void theLanguageIsTheFirstThatIsSpoken(String accepted, Locale expected) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (accepted != null) {
            request.addHeader("Accept-Language", accepted);
        }

        web.run(context -> assertThat(context.getBean(LocaleResolver.class).resolveLocale(request))
                .isEqualTo(expected));
    }
}
