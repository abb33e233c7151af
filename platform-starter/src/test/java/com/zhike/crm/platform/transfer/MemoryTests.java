package com.zhike.crm.platform.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MemoryTests {

    private final Memory memory = new Memory();

    @Test
    void whatIsKeptOutlivesWhatIsForgotten() {
        memory.put("first", 1);
        memory.keep();
        memory.put("second", 2);
        memory.merge("first", 10, (before, more) -> (int) before + (int) more);

        assertThat(memory).isEqualTo(Map.of("first", 11, "second", 2));
        memory.forget();

        assertThat(memory).isEqualTo(Map.of("first", 1));
        assertThat(memory.containsKey("second")).isFalse();
        assertThat(memory.get("first")).isEqualTo(1);
    }
}
