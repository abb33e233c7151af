package com.zhike.crm.documents.folder;

import java.util.Arrays;
import java.util.List;

/** Everything somebody may do in a folder. */
public record Rights(int bits) {

    public boolean include(Right right) {
        return (bits & right.bit()) != 0;
    }

    public List<Right> list() {
        return Arrays.stream(Right.values()).filter(this::include).toList();
    }
}
