package com.zhike.crm.team.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Addresses that begin with the same bits. */
record Network(byte[] prefix, int bits) {

    /** What is not the public internet: this machine, private and special networks, everything for many at once. */
    private static final List<Network> NOT_PUBLIC = List.of(
            of("0.0.0.0/8"),
            of("10.0.0.0/8"),
            of("100.64.0.0/10"),
            of("127.0.0.0/8"),
            of("169.254.0.0/16"),
            of("172.16.0.0/12"),
            of("192.0.0.0/24"),
            of("192.168.0.0/16"),
            of("198.18.0.0/15"),
            of("224.0.0.0/3"),
            of("::/96"),
            of("64:ff9b:1::/48"),
            of("fc00::/7"),
            of("fe80::/9"),
            of("ff00::/8"));

    // IPv6 addresses that stand for the IPv4 address in their last or in their third to sixth byte
    private static final Network TRANSLATED = of("64:ff9b::/96");
    private static final Network TUNNELLED = of("2002::/16");

    static Network of(String notation) {
        String[] part = notation.split("/");
        return new Network(bytes(part[0]), Integer.parseInt(part[1]));
    }

    /** Whether the address can be one of somebody outside. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (NOT_PUBLIC.stream().anyMatch(network -> network.contains(bytes))) {
            return false;
        }
        if (TRANSLATED.contains(bytes)) {
            return isPublic(inside(bytes, 12));
        }
        return !TUNNELLED.contains(bytes) || isPublic(inside(bytes, 2));
    }

    private boolean contains(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress inside(byte[] address, int from) {
        try {
            return Inet4Address.getByAddress(Arrays.copyOfRange(address, from, from + 4));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String literal) {
        return InetAddress.ofLiteral(literal).getAddress();
    }
}
