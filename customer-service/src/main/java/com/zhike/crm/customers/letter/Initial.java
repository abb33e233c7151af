package com.zhike.crm.customers.letter;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The letter a name is filed under: its first in pinyin or in the Latin alphabet, or {@code #}.
 *
 * <p>Characters with several readings are read as surnames in the names of people and as places in those of companies.
 */
public record Initial(char letter) {

    private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Upper");

    /** Surnames that are not read like the same character elsewhere. */
    private static final Map<String, Character> SURNAMES = letters("单S 曾Z 仇Q 解X 朴P 区O 查Z 盖G 翟Z 覃Q 缪M 乐Y 员Y 贠Y 秘B"
            + " 种C 折S 祭Z 逄P 召S 谌C 尉W 尉迟Y 万俟M 单于C 长孙Z 令狐L 澹台T 晁C 洗X 冼X 都D 适K 隗W 黑H 藏Z 盛S 薄B 卜B 任R 繁P 宓F 褚C");

    /** Beginnings of company names, mostly places. */
    private static final Map<String, Character> COMPANIES =
            letters("重庆C 长C 厦X 番禺P 乐清Y 行H 曾Z 单县S 盱眙X 铅山Y 犍为Q 秘鲁B 歙县S 黟县Y 亳州B 泌阳B 尉氏W 呷哺X 冼X 覃Q 藏Z 长子Z");

    /** The letter of a company. */
    public static Initial ofCompany(String name) {
        return of(name, COMPANIES);
    }

    /** The letter of a person, by the surname. */
    public static Initial ofSurname(String name) {
        return of(name, SURNAMES);
    }

    private static Initial of(String name, Map<String, Character> exceptions) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceFirst("^[^\\p{L}\\p{N}]+", "");
        if (plain.isEmpty()) {
            return new Initial('#');
        }
        String first = plain.substring(0, plain.offsetByCodePoints(0, 1));
        String firstTwo = plain.substring(0, Math.min(2, plain.length()));
        Character exception = exceptions.getOrDefault(firstTwo, exceptions.get(first));
        if (exception != null) {
            return new Initial(exception);
        }
        String latin = LATIN.transliterate(first).toUpperCase(Locale.ROOT);
        char letter = latin.isEmpty() ? '#' : latin.charAt(0);
        return new Initial(letter >= 'A' && letter <= 'Z' ? letter : '#');
    }

    private static Map<String, Character> letters(String words) {
        return Arrays.stream(words.split(" "))
                .collect(Collectors.toUnmodifiableMap(
                        word -> word.substring(0, word.length() - 1),
                        word -> word.charAt(word.length() - 1),
                        (a, _) -> a));
    }

    @Override
    public String toString() {
        return String.valueOf(letter);
    }
}
