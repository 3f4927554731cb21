package io.github.academicevents.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The romanised forms of common Chinese surnames. */
final class ChineseSurnames {

  private static final String PINYIN =
      "Wang王汪 Li李黎厉 Zhang张章 Liu刘柳 Chen陈谌 Yang杨阳羊 Huang黄 Zhao赵 Wu吴武伍邬巫 Zhou周 Xu徐许胥 Sun孙"
          + " Ma马麻 Zhu朱祝诸 Hu胡扈 Lin林蔺 Guo郭 He何贺和 Gao高 Luo罗骆 Zheng郑 Liang梁 Xie谢解 Song宋"
          + " Tang唐汤 Deng邓 Han韩 Feng冯封丰 Cao曹 Peng彭 Zeng曾 Xiao肖萧 Tian田 Dong董 Pan潘 Yuan袁元苑"
          + " Cai蔡 Jiang蒋江姜 Yu于余俞喻虞郁 Du杜 Ye叶 Cheng程成 Wei魏韦卫 Su苏 Lü吕 Ding丁 Ren任 Lu卢陆鲁路"
          + " Yao姚 Shen沈申 Zhong钟 Cui崔 Tan谭 Fan范樊 Liao廖 Shi石史施时 Jin金靳 Jia贾 Xia夏 Fu付傅符 Fang方房"
          + " Zou邹 Xiong熊 Bai白柏 Meng孟蒙 Qin秦覃 Qiu邱丘裘 Hou侯 Yin尹殷 Xue薛 Yan阎闫严颜 Lei雷 Long龙"
          + " Tao陶 Hao郝 Gong龚宫巩 Shao邵 Qian钱 Wan万 Mao毛茅 Lai赖 Mo莫 Kong孔 Xiang向项 Chang常"
          + " Kang康 Niu牛 Dai戴 Yi易 Qiao乔 Ni倪 Pang庞 Zhan詹占 Cen岑 Ou欧 Ge葛 Ji季纪吉 Nie聂 Geng耿 Mu穆牟"
          + " Lan兰 Jiao焦 Zuo左 Bao鲍包 Gan甘 Dan单 Huo霍 Ruan阮 Guan关管 Bi毕 Miao苗缪 Sheng盛 Tong童佟"
          + " Qu曲屈瞿 Chai柴 Dou窦 Ling凌 Ai艾 You尤游 Shang尚商 Rao饶 Hua华花 Mi米 Xing邢幸 An安";
  private static final List<Map.Entry<String, String>> OF_TWO =
      List.of(
          Map.entry("欧阳", "Ouyang"),
          Map.entry("司马", "Sima"),
          Map.entry("上官", "Shangguan"),
          Map.entry("诸葛", "Zhuge"),
          Map.entry("司徒", "Situ"),
          Map.entry("皇甫", "Huangfu"),
          Map.entry("东方", "Dongfang"));

  /** In order, so that one is found without making a string of it. */
  private static final char[] SURNAMES;

  private static final String[] ROMANISED;

  static {
    TreeMap<Character, String> sorted = new TreeMap<>();
    for (String group : PINYIN.split(" ", -1)) {
      int latin = 0;
      while (group.charAt(latin) < 0x2E80) {
        latin++;
      }
      for (int i = latin; i < group.length(); i++) {
        sorted.put(group.charAt(i), group.substring(0, latin));
      }
    }
    SURNAMES = new char[sorted.size()];
    ROMANISED = sorted.values().toArray(new String[0]);
    int at = 0;
    for (char surname : sorted.keySet()) {
      SURNAMES[at++] = surname;
    }
  }

  private ChineseSurnames() {}

  /** The surname of a Chinese name in Latin letters; null where it is not a common one. */
  static @Nullable String pinyin(String name) {
    if (name.length() > 2) {
      for (Map.Entry<String, String> two : OF_TWO) {
        if (name.startsWith(two.getKey())) {
          return two.getValue();
        }
      }
    }
    int at = name.isEmpty() ? -1 : Arrays.binarySearch(SURNAMES, name.charAt(0));
    return at < 0 ? null : ROMANISED[at];
  }
}
