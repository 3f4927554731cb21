package io.github.academicevents.validation;

/**
 * Finds UTF-8 text that was read as GBK: 璁插骇 for 讲座.
 *
 * <p>The three bytes of a Han character and the first of the next make two GBK characters, the
 * first out of {@link #FIRSTS}, the second out of {@link #SECONDS}. Both are known by their place
 * there, so the two tell what was written. Only where that is a common character it is a
 * misreading.
 */
final class GbkMisread {

  /** What GBK reads in the bytes E4 80 to E9 BF, in order; 〓 where nothing. */
  static final String FIRSTS =
      "鋩鋪鋫鋬鋭鋮鋯鋰鋱鋲鋳鋴鋵鋶鋷鋸鋹鋺鋻鋼鋽鋾鋿錀錁錂錃錄錅錆錇錈"
          + "錉洹洧洌浃浈洇洄洙洎洫浍洮洵洚浏浒浔洳涑浯涞涠浞涓涔浜浠浼浣渚淇"
          + "鍊鍋鍌鍍鍎鍏鍐鍑鍒鍓鍔鍕鍖鍗鍘鍙鍚鍛鍜鍝鍞鍟鍠鍡鍢鍣鍤鍥鍦鍧鍨鍩"
          + "鍫濉澧澹澶濂濡濮濞濠濯瀚瀣瀛瀹瀵灏灞宀宄宕宓宥宸甯骞搴寤寮褰寰蹇"
          + "鎬鎭鎮鎯鎰鎱鎲鎳鎴鎵鎶鎷鎸鎹鎺鎻鎼鎽鎾鎿鏀鏁鏂鏃鏄鏅鏆鏇鏈鏉鏋鏌"
          + "鏍妗姊妫妞妤姒妲妯姗妾娅娆姝娈姣姘姹娌娉娲娴娑娣娓婀婧婊婕娼婢婵"
          + "鐎鐏鐐鐑鐒鐓鐔鐕鐖鐗鐘鐙鐚鐛鐜鐝鐞鐟鐠鐡鐢鐣鐤鐥鐦鐧鐨鐩鐪鐫鐬鐭"
          + "鐮纭纰纾绀绁绂绉绋绌绐绔绗绛绠绡绨绫绮绯绱绲缍绶绺绻绾缁缂缃缇缈"
          + "鑰鑱鑲鑳鑴鑵鑶鑷鑸鑹鑺鑻鑼鑽鑾鑿钀钁钂钃钄钑钖钘铇铏铓铔铚铦铻锜"
          + "锠琛琚瑁瑜瑗瑕瑙瑷瑭瑾璜璎璀璁璇璋璞璨璩璐璧瓒璺韪韫韬杌杓杞杈杩"
          + "閫閬閭閮閯閰閱閲閳閴閵閶閷閸閹閺閻閼閽閾閿闀闁闂闃闄闅闆闇闈闉闊"
          + "闋椤棰椋椁楗棣椐楱椹楠楂楝榄楫榀榘楸椴槌榇榈槎榉楦楣楹榛榧榻榫榭";

  /** What GBK reads in a byte 80 to BF and the first byte of the next character, E4 to E9. */
  private static final String SECONDS =
      "〓佷備冧勪呬嗕囦堜変婁嬩屼嶄庝忎愪戜掍撲斾曚栦椾樹欎氫涗滀濅炰熶"
          + "犱′〓ｄやヤ︿тㄤ╀〓〓〓〓〓〓颁变蹭充翠典朵蜂镐逛轰讳间戒句夸"
          + "〓佸傚冨勫呭嗗囧堝夊婂嬪屽嶅庡忓愬戝掑撳斿曞栧楀樺欏氬涘滃濆炲熷"
          + "犲″㈠ｅゅュ﹀уㄥ╁〓〓〓〓〓〓板卞插冲村靛跺峰稿瑰哄诲煎藉惧垮"
          + "〓佹傛冩勬呮嗘囨堟夋婃嬫屾嶆庢忔愭戞掓撴旀曟栨楁樻欐氭涙滄濇炴熸"
          + "犳℃㈡ｆゆユ︽фㄦ╂〓〓〓〓〓〓版辨叉虫存垫舵锋告规烘绘兼芥炬挎"
          + "〓佺傜冪勭呯嗙囩堢夌婄嬬岀嶇庣忕愮戠掔撶旂曠栫楃樼欑氱涚滅濈炵熺"
          + "犵＄㈢ｇょョ︾хㄧ╃〓〓〓〓〓〓扮辩茬崇寸电剁风哥圭虹荤肩界剧跨"
          + "〓佽傝冭勮呰嗚囪堣夎婅嬭岃嶈庤忚愯戣掕撹旇曡栬楄樿欒氳涜滆濊炶熻"
          + "犺¤㈣ｈよヨ﹁цㄨ╄〓〓〓〓〓〓拌辫茶宠磋佃惰疯歌硅鸿昏艰借捐胯"
          + "〓侀傞冮勯呴嗛囬堥夐婇嬮岄嶉庨忛愰戦掗撻旈曢栭楅橀欓氶涢滈濋為熼"
          + "犻￠㈤ｉらラ﹂чㄩ╅〓〓〓〓〓〓伴遍查抽撮甸堕烽搁归洪婚奸介鹃块";

  private static final String COMMON =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所"
          + "民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日"
          + "那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想"
          + "已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指"
          + "几九区强放决西被干做必战先回则任取据处世清青研究讲座报告邀请简介摘教授博士目办单校京北南科技术院师验室坛联欢迎听众参锟斤"
          + "拷深智模型";

  private static final int TRAILS = 64;

  private GbkMisread() {}

  /** Whether the characters at {@code i} and {@code i + 1} are the misreading of a common one. */
  static boolean isAt(String text, int i) {
    if (i + 1 >= text.length()) {
      return false;
    }
    int first = FIRSTS.indexOf(text.charAt(i));
    int second = first < 0 ? -1 : SECONDS.indexOf(text.charAt(i + 1));
    if (second < 0 || text.charAt(i) == '〓' || text.charAt(i + 1) == '〓') {
      return false;
    }
    int lead = 4 + first / TRAILS;
    int written = lead << 12 | first % TRAILS << 6 | second % TRAILS;
    return COMMON.indexOf(written) >= 0;
  }
}
