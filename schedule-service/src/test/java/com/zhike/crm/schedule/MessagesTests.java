package com.zhike.crm.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class MessagesTests {

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        assertThat(keys("messages_zh_CN.properties")).isEqualTo(keys("messages.properties"));
    }

    private static Set<Object> keys(String file) throws IOException {
        Properties texts = PropertiesLoaderUtils.loadProperties(new ClassPathResource(file));
        return texts.keySet();
    }
}
