package com.zhike.crm.schedule.itinerary.web;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.schedule.itinerary.Itinerary;
import com.zhike.crm.schedule.itinerary.ItineraryQueries;
import com.zhike.crm.schedule.itinerary.ItineraryRange;
import com.zhike.crm.schedule.itinerary.ItineraryService;
import com.zhike.crm.schedule.itinerary.PublishItinerary;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/itineraries")
class ItineraryController {

    private final ItineraryService itineraries;

    private final ItineraryQueries queries;

    ItineraryController(ItineraryService itineraries, ItineraryQueries queries) {
        this.itineraries = itineraries;
        this.queries = queries;
    }

    /** What publishing would send now. */
    @GetMapping("/preview")
    Itinerary preview(@RequestParam ItineraryRange range, CurrentEmployee employee) {
        return queries.of(range, employee);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void publish(@RequestBody @Valid PublishItinerary command, CurrentEmployee employee) {
        itineraries.publish(command, employee);
    }
}
