package io.github.academicevents.samples;

import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import java.util.List;
import java.util.SplittableRandom;

/** Made-up names and sentences in Chinese and English. */
final class GeneratedTexts {

  private static final List<String> FAMILIES =
      List.of(
          "王 Wang",
          "李 Li",
          "张 Zhang",
          "刘 Liu",
          "陈 Chen",
          "杨 Yang",
          "赵 Zhao",
          "黄 Huang",
          "周 Zhou",
          "吴 Wu",
          "徐 Xu",
          "孙 Sun",
          "胡 Hu",
          "朱 Zhu",
          "高 Gao",
          "林 Lin",
          "欧阳 Ouyang");
  private static final List<String> GIVEN =
      List.of(
          "明 Ming",
          "丽华 Lihua",
          "建国 Jianguo",
          "思远 Siyuan",
          "晓东 Xiaodong",
          "雪 Xue",
          "子涵 Zihan",
          "志强 Zhiqiang",
          "文博 Wenbo",
          "婷 Ting",
          "海峰 Haifeng",
          "若曦 Ruoxi",
          "国栋 Guodong",
          "静 Jing",
          "一凡 Yifan",
          "俊杰 Junjie");
  private static final List<String> TOPICS =
      List.of(
          "量子计算|quantum computing",
          "大语言模型|large language models",
          "拓扑绝缘体|topological insulators",
          "图的极限理论|limits of graphs",
          "强化学习|reinforcement learning",
          "引力波|gravitational waves",
          "蛋白质结构|protein structure",
          "随机矩阵|random matrices",
          "超导材料|superconducting materials",
          "数论|number theory",
          "气候模型|climate models",
          "神经网络|neural networks",
          "非线性光学|nonlinear optics",
          "密码学|cryptography",
          "宋代文学|literature of the Song dynasty",
          "古文字|ancient scripts",
          "经济史|economic history",
          "催化|catalysis");
  private static final List<String> TITLES =
      List.of(
          "%s的新进展|Recent advances in %s", "%s导论|An introduction to %s",
          "%s中的若干问题|Some problems in %s", "从实验看%s|What experiments tell about %s",
          "%s与数据|Data and %s", "%s：现状与展望|The present and the future of %s");
  private static final List<String> SENTENCES =
      List.of(
          "本报告首先回顾%s的基本概念，并介绍近年来的主要结果。"
              + "|The talk first recalls the basic notions of %s and tells of the main results of the last years.",
          "我们提出一种新的方法，并用大量数据说明它为什么有效。"
              + "|We propose a new method and show on much data why it works so well in practice.",
          "这些结果与%s有密切的联系，其中还有许多未解决的问题。"
              + "|These results are closely connected with %s, where many questions are still open today.",
          "最后将讨论它在工程中的应用，以及今后几年可能的研究方向。"
              + "|At the end its use in engineering is discussed, and where research may go in the next years.",
          "报告面向研究生和青年教师，不需要%s方面的预备知识。"
              + "|The talk is for graduate students and young teachers; nothing about %s is taken for known.",
          "该工作由几所大学的研究人员共同完成，代码和数据均已公开。"
              + "|The work was done together by people of several universities; code and data are public.");
  private static final List<String> UNIVERSITIES =
      List.of(
          "北方理工大学|Northern Institute of Technology", "江南大学堂|Jiangnan Academy",
          "东海大学|Donghai University", "西山师范大学|Xishan Normal University",
          "云岭科技大学|Yunling University of Science", "长河大学|Changhe University");
  private static final List<String> BUILDINGS =
      List.of(
          "物理楼|Physics Building",
          "图书馆|Library",
          "数学楼|Mathematics Building",
          "主楼|Main Building",
          "实验中心|Laboratory Centre",
          "逸夫楼|Yifu Building");
  private static final List<String> SERIES =
      List.of("长河论坛|Changhe Forum", "东海学术讲坛|Donghai Lectures", "周四报告会|Thursday Seminar");

  private final SplittableRandom random;

  GeneratedTexts(SplittableRandom random) {
    this.random = random;
  }

  private String one(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static LocalizedText both(String pair) {
    int bar = pair.indexOf('|');
    return LocalizedText.of("zh", pair.substring(0, bar), "en", pair.substring(bar + 1));
  }

  LocalizedText name() {
    String[] family = one(FAMILIES).split(" ", 2);
    String[] given = one(GIVEN).split(" ", 2);
    return LocalizedText.of("zh", family[0] + given[0], "en", given[1] + " " + family[1]);
  }

  LocalizedText topic() {
    return both(one(TOPICS));
  }

  LocalizedText title() {
    return filled(one(TITLES), topic());
  }

  LocalizedText paragraph(int sentences) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    int first = random.nextInt(SENTENCES.size());
    for (int i = 0; i < sentences; i++) {
      LocalizedText sentence = filled(SENTENCES.get((first + i) % SENTENCES.size()), topic());
      zh.append(sentence.zh().orElse(""));
      en.append(i == 0 ? "" : " ").append(sentence.en().orElse(""));
    }
    return LocalizedText.of("zh", zh.toString(), "en", en.toString());
  }

  private static LocalizedText filled(String pattern, LocalizedText topic) {
    LocalizedText both = both(pattern);
    return LocalizedText.of(
        "zh",
        both.zh().orElse("").replace("%s", topic.zh().orElse("")),
        "en",
        both.en().orElse("").replace("%s", topic.en().orElse("")));
  }

  Organization university() {
    return Organization.builder().name(both(one(UNIVERSITIES))).build();
  }

  LocalizedText building() {
    return both(one(BUILDINGS));
  }

  LocalizedText series() {
    return both(one(SERIES));
  }
}
