package com.zhike.crm.customers.contact;

import static com.zhike.crm.customers.customer.Text.tidy;

import com.zhike.crm.customers.letter.SearchCode;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that is entered about a contact. */
@Embeddable
public record ContactDetails(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 20) String gender,
        @Nullable @Size(max = 40) String salutation,
        @Nullable @Size(max = 100) String department,
        @Nullable @Size(max = 100) String title,
        @Nullable @Size(max = 40) String role,
        @Nullable @Size(max = 60) String mobile,
        @Nullable @Size(max = 60) String phone,
        @Nullable @Size(max = 60) String fax,
        @Nullable @Size(max = 200) @Email String email,
        @Nullable @Size(max = 40) String qq,
        @Nullable @Size(max = 60) String wechat,
        @Nullable @PastOrPresent LocalDate birthday,
        @Nullable @Size(max = 300) String hobbies,
        @Nullable @Size(max = 300) String address,
        @Nullable Boolean decisionMaker,
        @Nullable UUID superiorId,
        @Nullable @Size(max = 4000) String remark) {

    public ContactDetails {
        name = name == null ? "" : name.strip();
        gender = tidy(gender);
        salutation = tidy(salutation);
        department = tidy(department);
        title = tidy(title);
        role = tidy(role);
        mobile = tidy(mobile);
        phone = tidy(phone);
        fax = tidy(fax);
        email = tidy(email);
        qq = tidy(qq);
        wechat = tidy(wechat);
        hobbies = tidy(hobbies);
        address = tidy(address);
        decisionMaker = decisionMaker != null && decisionMaker;
        remark = tidy(remark);
    }

    /** What an import knows of a contact. */
    public static ContactDetails imported(
            String name,
            @Nullable String title,
            @Nullable String mobile,
            @Nullable String phone,
            @Nullable String email) {
        return new ContactDetails(
                name, null, null, null, title, null, mobile, phone, null, email, null, null, null, null, null, null,
                null, null);
    }

    /** What the search box looks in. */
    SearchCode searchCode() {
        return SearchCode.of(
                Stream.of(name, mobile, phone, email).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }
}
