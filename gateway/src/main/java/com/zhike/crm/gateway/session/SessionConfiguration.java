package com.zhike.crm.gateway.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SessionConfiguration.class);

    /**
     * Reads and writes what a session holds. A value that another version of the gateway wrote and this one cannot read
     * counts as absent: its owner signs in again instead of seeing an error until the session ends.
     */
    @Bean
    GenericConversionService springSessionConversionService() {
        DeserializingConverter reader = new DeserializingConverter(getClass().getClassLoader());
        GenericConversionService values = new GenericConversionService();
        values.addConverter(Object.class, byte[].class, new SerializingConverter());
        values.addConverter(byte[].class, Object.class, bytes -> {
            try {
                return reader.convert(bytes);
            } catch (SerializationFailedException unreadable) {
                log.info(
                        "Left out an unreadable session value: {}",
                        unreadable.getMostSpecificCause().toString());
                return null;
            }
        });
        return values;
    }
}
