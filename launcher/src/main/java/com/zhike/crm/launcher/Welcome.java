package com.zhike.crm.launcher;

/** Where to go and as whom, when everything is up. */
record Welcome(Settings settings) {

    String text() {
        return """

                  Zhike CRM 知客CRM   %s
                  Keycloak            %s/admin (admin; its password is keycloak.admin in %s)
                %s
                """.formatted(
                settings.address(), settings.url(Plan.KEYCLOAK), settings.home().secrets(), logins());
    }

    private String logins() {
        return settings.demo() ? """

                  Sign in as       who                        password (demo only): %s
                  director         林若溪  sales director, everything below the sales centre
                  manager1         陈志远  manager of 销售一部
                  zhang.wei        张伟    salesperson of 销售一部
                  zhao.lei         赵磊    salesperson of 销售二部
                  boss             周国栋  executive, everything
                  content, survey  徐文, 马晓  content, surveys
                  admin            何静    administrator""".formatted(Tokens.DEMO_PASSWORD) : """

                  No demo data: create the first administrator in Keycloak, realm crm, with the role system-admin.""";
    }
}
