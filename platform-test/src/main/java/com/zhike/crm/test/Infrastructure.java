package com.zhike.crm.test;

/**
 * The PostgreSQL server and the Kafka broker the tests of this JVM use.
 *
 * @param jdbcUrl address of the server, up to where the name of the database follows
 * @param bootstrapServers address of the broker
 */
record Infrastructure(String jdbcUrl, String user, String password, String bootstrapServers) {

    /** Asked for late, so that tests which need neither start neither. */
    static Infrastructure get() {
        return Holder.INSTANCE;
    }

    private static final class Holder {
        static final Infrastructure INSTANCE = InfrastructureChoice.make();
    }
}
