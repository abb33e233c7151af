package com.zhike.crm.demo;

import java.util.List;

/** The words that demo customers and people are made of. */
final class DemoVocabulary {

    /** Province, city, district, telephone area code, postal code. */
    static final List<List<String>> PLACES = List.of(
            List.of("北京市", "北京市", "海淀区", "010", "100080"),
            List.of("上海市", "上海市", "浦东新区", "021", "200120"),
            List.of("广东省", "深圳市", "南山区", "0755", "518000"),
            List.of("广东省", "广州市", "天河区", "020", "510630"),
            List.of("广东省", "东莞市", "松山湖", "0769", "523808"),
            List.of("浙江省", "杭州市", "滨江区", "0571", "310051"),
            List.of("浙江省", "宁波市", "鄞州区", "0574", "315100"),
            List.of("江苏省", "苏州市", "工业园区", "0512", "215123"),
            List.of("江苏省", "南京市", "江宁区", "025", "211100"),
            List.of("福建省", "厦门市", "思明区", "0592", "361001"),
            List.of("福建省", "福州市", "鼓楼区", "0591", "350001"),
            List.of("山东省", "青岛市", "崂山区", "0532", "266100"),
            List.of("四川省", "成都市", "高新区", "028", "610041"),
            List.of("湖北省", "武汉市", "洪山区", "027", "430070"),
            List.of("湖南省", "长沙市", "岳麓区", "0731", "410006"),
            List.of("陕西省", "西安市", "雁塔区", "029", "710061"),
            List.of("河南省", "郑州市", "金水区", "0371", "450003"),
            List.of("辽宁省", "大连市", "甘井子区", "0411", "116033"));

    static final List<String> WORDS = List.of(
            "鼎盛", "远航", "华瑞", "金石", "博雅", "天成", "恒信", "新锐", "同创", "宏图", "蓝海", "星辰", "万象", "嘉禾", "凯旋", "启明", "德信", "瑞丰",
            "中科", "云帆", "智联", "永泰", "和润", "百川", "卓越", "长青", "海纳", "力行", "方圆", "正阳", "众诚", "龙腾", "晨曦", "东方", "盛世", "元亨",
            "景程", "泰和", "兴业", "立德");

    /** Industry code of the dictionary and how such a company calls its trade. */
    static final List<List<String>> TRADES = List.of(
            List.of("it", "软件"),
            List.of("it", "信息技术"),
            List.of("it", "网络科技"),
            List.of("finance", "融资租赁"),
            List.of("real-estate", "置业"),
            List.of("business-services", "咨询服务"),
            List.of("transport", "物流"),
            List.of("production", "精密制造"),
            List.of("production", "实业"),
            List.of("electronics", "电子"),
            List.of("electronics", "半导体"),
            List.of("machinery", "机械设备"),
            List.of("education", "教育科技"),
            List.of("medical", "医疗器械"),
            List.of("retail", "商贸"),
            List.of("agriculture", "农业科技"),
            List.of("media", "文化传媒"));

    static final List<String> SUFFIXES = List.of("有限公司", "有限公司", "有限公司", "股份有限公司", "集团有限公司", "有限责任公司");

    static final List<String> STREETS =
            List.of("创业路", "科技大道", "人民路", "中山路", "建设大街", "软件园二期", "滨河路", "长江路", "解放路", "学府路");

    static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "林", "高", "罗", "郑",
            "梁", "谢", "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "萧", "田", "董", "潘", "袁", "蔡", "蒋", "余", "于", "杜",
            "叶", "程", "魏", "苏", "吕", "丁", "任", "卢", "姚", "沈", "钟", "姜", "崔", "谭", "陆", "范", "汪", "廖", "石", "单", "仇",
            "欧阳");

    static final List<String> GIVEN_NAMES = List.of(
            "建国", "志强", "秀英", "丽华", "伟明", "晓燕", "海涛", "文静", "国平", "雪梅", "俊杰", "玉兰", "子轩", "雨桐", "浩然", "思远", "佳怡", "明哲",
            "建军", "慧敏", "振华", "婷婷", "永强", "春梅", "立群", "小红", "家豪", "欣怡", "大鹏", "莉", "刚", "敏", "磊", "静", "涛", "艳", "勇",
            "娟", "峰", "洁");

    static final List<String> TITLES = List.of("总经理", "采购经理", "技术总监", "财务主管", "运营总监", "行政经理", "信息部主任", "副总经理");

    static final List<String> ROLES =
            List.of("decider", "buyer", "influencer", "finance", "user", "other", "influencer", "decider");

    private DemoVocabulary() {}
}
