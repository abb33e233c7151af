package com.zhike.crm.test.planted;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ThingController {

    @Autowired
    private ThingRepository things;

    ThingController(int a, int b, int c, int d, int e, int f) {}

    List<Thing> all() {
        return List.of();
    }
}
