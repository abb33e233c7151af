package com.zhike.crm.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the customers of the demo company. */
final class DemoCustomers {

    static final int COUNT = 500;
    static final List<String> STAGES = List.of(
            "first-contact", "needs-confirmed", "solution", "quotation", "negotiation", "signed", "after-sales");

    private static final List<String> SOURCES = List.of(
            "search-engine",
            "referral",
            "advertisement",
            "exhibition",
            "cold-visit",
            "phone-inquiry",
            "online-inquiry");
    private static final List<String> OWNERSHIPS = List.of("private", "private", "state", "foreign", "joint-venture");
    private static final List<String> SIZES = List.of("under-20", "20-49", "50-99", "100-499", "500-999", "from-1000");

    private final DemoChance chance = new DemoChance(20081208);
    private final LocalDate today;
    private final Set<String> names = new HashSet<>();

    DemoCustomers(LocalDate today) {
        this.today = today;
    }

    List<DemoCustomer> all() {
        List<DemoCustomer> customers = new ArrayList<>(COUNT);
        for (int i = 0; i < COUNT; i++) {
            customers.add(customer(i));
        }
        return customers;
    }

    private DemoCustomer customer(int index) {
        List<String> place = chance.oneOf(DemoVocabulary.PLACES);
        List<String> trade = chance.oneOf(DemoVocabulary.TRADES);
        String shortName = freshName(place.get(1).substring(0, place.get(1).length() - 1), trade.get(1));
        String name = shortName + chance.oneOf(DemoVocabulary.SUFFIXES);
        @Nullable DemoEmployee owner = index % 12 == 11 ? null : chance.oneOf(DemoEmployee.salespeople());
        String stage = owner == null ? STAGES.getFirst() : STAGES.get(chance.weighted(26, 22, 16, 12, 8, 10, 6));
        Instant registeredAt = DemoCompany.at(
                today.minusDays(365L - (index * 360L / COUNT)), chance.between(9, 17), chance.between(0, 59));
        return new DemoCustomer(
                DemoChance.idOf("customer-" + index),
                name,
                shortName,
                profile(stage, trade.getFirst()),
                address(place, index),
                owner,
                owner == null ? DemoEmployee.DIRECTOR : owner,
                registeredAt,
                stage,
                owner != null && chance.percent(8),
                contacts(index));
    }

    private String freshName(String city, String trade) {
        String name;
        do {
            name = city + chance.oneOf(DemoVocabulary.WORDS) + trade;
        } while (!names.add(name));
        return name;
    }

    private DemoProfile profile(String stage, String industry) {
        int reached = STAGES.indexOf(stage);
        String category = reached >= 5 ? "buyer" : reached >= 1 ? "interested" : "prospect";
        return new DemoProfile(
                chance.percent(4) ? "partner" : category,
                List.of("a", "b", "b", "c").get(chance.between(0, 3)),
                chance.oneOf(SOURCES),
                industry,
                chance.oneOf(OWNERSHIPS),
                chance.oneOf(SIZES));
    }

    private DemoAddress address(List<String> place, int index) {
        return new DemoAddress(
                place.get(0),
                place.get(1),
                place.get(2),
                chance.oneOf(DemoVocabulary.STREETS) + chance.between(1, 299) + "号",
                place.get(4),
                "%s-5550%04d".formatted(place.get(3), index),
                "https://www.customer%03d.example.com".formatted(index + 1));
    }

    private List<DemoContact> contacts(int index) {
        List<DemoContact> contacts = new ArrayList<>();
        int count = 1 + chance.weighted(50, 35, 15);
        for (int i = 0; i < count; i++) {
            int position = chance.between(0, DemoVocabulary.TITLES.size() - 1);
            contacts.add(new DemoContact(
                    DemoChance.idOf("contact-" + index + "-" + i),
                    chance.oneOf(DemoVocabulary.SURNAMES) + chance.oneOf(DemoVocabulary.GIVEN_NAMES),
                    chance.percent(60) ? "male" : "female",
                    DemoVocabulary.TITLES.get(position),
                    DemoVocabulary.ROLES.get(position),
                    "1700%03d%04d".formatted(index, i),
                    String.format(Locale.ROOT, "contact%d.%d@customer%03d.example.com", index + 1, i + 1, index + 1)));
        }
        return contacts;
    }
}
