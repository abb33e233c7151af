package com.zhike.crm.customers.customer;

import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_TWO;
import static com.zhike.crm.test.TestCompany.SALES_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.test.As;
import com.zhike.crm.test.TestCompany.Person;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccessTests {

    private static final Access ZHANGS = new Access(new Custody(ZHANG_WEI.id(), SALES_ONE), List.of());

    private static final Access PUBLIC = new Access(Custody.PUBLIC, List.of());

    static List<Arguments> whoMayDoWhat() {
        return List.of(
                Arguments.of(ZHANGS, ZHANG_WEI, true, true),
                Arguments.of(ZHANGS, LI_NA, false, false),
                Arguments.of(ZHANGS, DIRECTOR, true, true),
                Arguments.of(ZHANGS, MANAGER_TWO, false, false),
                Arguments.of(helpedBy(LI_NA, Assistant.Access.READ), LI_NA, true, false),
                Arguments.of(helpedBy(LI_NA, Assistant.Access.EDIT), LI_NA, true, true),
                Arguments.of(PUBLIC, LI_NA, true, false),
                Arguments.of(PUBLIC, MANAGER_TWO, true, true));
    }

    @ParameterizedTest
    @MethodSource("whoMayDoWhat")
    void ownersManagersAndHelpersReachACustomer(Access access, Person person, boolean readable, boolean editable) {
        CurrentEmployee employee = As.current(person);

        assertThat(access.readableBy(employee)).isEqualTo(readable);
        assertThat(access.editableBy(employee)).isEqualTo(editable);
    }

    private static Access helpedBy(Person helper, Assistant.Access access) {
        return new Access(ZHANGS.custody(), List.of(new Assistant(helper.id(), access)));
    }
}
