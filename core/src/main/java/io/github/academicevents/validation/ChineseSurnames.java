package io.github.academicevents.validation;

import java.util.HashMap;
import java.util.Map;
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
  private static final Map<String, String> OF_TWO =
      Map.of(
          "欧阳", "Ouyang",
          "司马", "Sima",
          "上官", "Shangguan",
          "诸葛", "Zhuge",
          "司徒", "Situ",
          "皇甫", "Huangfu",
          "东方", "Dongfang");
  private static final Map<String, String> BY_SURNAME = bySurname();

  private ChineseSurnames() {}

  private static Map<String, String> bySurname() {
    Map<String, String> map = new HashMap<>(OF_TWO);
    for (String group : PINYIN.split(" ", -1)) {
      int latin = 0;
      while (group.charAt(latin) < 0x2E80) {
        latin++;
      }
      String pinyin = group.substring(0, latin);
      String surnames = group.substring(latin);
      surnames.chars().forEach(c -> map.put(String.valueOf((char) c), pinyin));
    }
    return map;
  }

  /** The surname of a Chinese name in Latin letters; null where it is not a common one. */
  static @Nullable String pinyin(String name) {
    String two = name.length() > 2 ? BY_SURNAME.get(name.substring(0, 2)) : null;
    return two != null || name.isEmpty() ? two : BY_SURNAME.get(name.substring(0, 1));
  }
}
