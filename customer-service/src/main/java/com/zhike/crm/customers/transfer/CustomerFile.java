package com.zhike.crm.customers.transfer;

import com.zhike.crm.platform.transfer.ImportColumn;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields that a file of customers may fill, with the headings they usually have. */
final class CustomerFile {

    /** Which dictionary the codes of a field belong to. */
    static final Map<String, String> DICTIONARIES = Map.of(
            "category", "customer-category",
            "level", "customer-level",
            "source", "customer-source",
            "industry", "industry",
            "ownership", "ownership",
            "size", "company-size");

    private static final Map<String, String> HEADINGS = headings("""
            name=客户名称|公司名称|企业名称|名称|name|customer name|customer|company name|company|company_name
            shortName=简称|客户简称|short name|short_name
            category=客户分类|分类|category
            level=客户级别|级别|level
            source=客户来源|来源|source
            industry=行业|所属行业|industry
            ownership=企业性质|性质|ownership
            size=人员规模|规模|size|employees
            hot=热点客户|是否热点|hot
            province=省|省份|province|state|region|country
            city=市|城市|city
            district=区|区县|district
            address=地址|详细地址|address|street
            postalCode=邮编|邮政编码|postal code|postal_code|zip|zip code|postcode
            phone=电话|联系电话|公司电话|phone|telephone|tel
            fax=传真|fax
            mobile=手机|公司手机|mobile
            website=网址|网站|website|url|homepage
            email=邮箱|电子邮箱|email|e-mail|mail
            legalRepresentative=法人|法定代表人|legal representative
            registeredCapital=注册资本|registered capital
            annualRevenue=年营业额|annual revenue|revenue
            mainProducts=主营产品|main products
            bank=开户行|bank
            bankAccount=账号|银行账号|bank account
            taxNumber=税号|纳税人识别号|tax number|vat number
            needs=需求|需求描述|needs
            competition=竞争情况|competition
            remark=备注|remark|remarks|note|notes
            contactName=联系人|联系人姓名|contact|contact name|contact_name
            contactTitle=职务|联系人职务|contact title|contact_title|title
            contactMobile=联系人手机|contact mobile
            contactPhone=联系人电话|contact phone
            contactEmail=联系人邮箱|contact email
            """);

    private CustomerFile() {}

    static List<ImportColumn> columns() {
        return HEADINGS.entrySet().stream()
                .map(field -> new ImportColumn(
                        field.getKey(),
                        field.getKey().equals("name"),
                        List.of(field.getValue().split("\\|"))))
                .toList();
    }

    private static Map<String, String> headings(String lines) {
        return Arrays.stream(lines.split("\n"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> field[1], (first, _) -> first, LinkedHashMap::new));
    }
}
