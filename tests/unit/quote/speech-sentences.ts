// Sentences of the press in many shapes, made up, each judged by hand: [paragraph, words with the speaker that the sentence
// names or null]. What is not listed is a term, a title, a slogan or an aside, and no speech.
export type SpeechSentence = [text: string, ...speech: [words: string, speaker: string | null][]];

export const MAINLAND: SpeechSentence[] = [
  ['发布会上，罗永年拿起一块样品，称“这块石头真的很沉”。', ['这块石头真的很沉', null]],
  [
    '在冯知远看来，随着“银发浪潮”的到来，链条会变长，“比如老年鞋的热卖就是一个例子”。',
    ['比如老年鞋的热卖就是一个例子', '冯知远'],
  ],
  ['“打蛇打七寸!”罗永年提到，没有了数据，他们就无法放贷。', ['打蛇打七寸!', '罗永年']],
  ['报告提到“双减”政策的影响，并列出了三项办法。'],
  ['这套办法在当地推广，称“河湖管护长制”。'],
  [
    '县水利局副局长韩立峰坦言：“光靠人巡，真的巡不过来。”',
    ['光靠人巡，真的巡不过来。', '县水利局副局长韩立峰'],
  ],
  [
    '“这批苗要是再晚栽三天，收成就得减一半。”种粮大户蒋德旺算了一笔账。',
    ['这批苗要是再晚栽三天，收成就得减一半。', null],
  ],
  ['“您慢点走，台阶滑。”护士柳青一边扶着老人，一边叮嘱。', ['您慢点走，台阶滑。', '护士柳青']],
  [
    '谈起当年的决定，罗永年至今不后悔：“钱可以再挣，山毁了就没有了。”',
    ['钱可以再挣，山毁了就没有了。', null],
  ],
  [
    '“我们不是不想搬，是搬不起。”一位不愿具名的商户告诉本报记者。',
    ['我们不是不想搬，是搬不起。', '一位不愿具名的商户'],
  ],
  [
    '省气象台首席预报员白露提醒，“未来三天江南仍有强降雨，出行请避开低洼路段。”',
    ['未来三天江南仍有强降雨，出行请避开低洼路段。', '省气象台首席预报员白露'],
  ],
  [
    '“数据不会骗人，但会被人骗。”在南河大学教授冯知远看来，算法公开只是第一步。',
    ['数据不会骗人，但会被人骗。', '南河大学教授冯知远'],
  ],
  ['母亲在电话那头哭着喊：“孩子，快回来！”', ['孩子，快回来！', '母亲']],
  [
    '记者问：“新规什么时候落地？”负责人回答：“最迟年底。”',
    ['新规什么时候落地？', '记者'],
    ['最迟年底。', '负责人'],
  ],
  ['“别拍了，别拍了！”保安冲过来挡住镜头。', ['别拍了，别拍了！', null]],
  [
    '“你看，”老船工何水根指着江面，“那片白的就是江豚。”',
    ['你看', null],
    ['那片白的就是江豚。', null],
  ],
  [
    '中国足协官员郑一鸣透露称，“球队下周将赴海外拉练，名单还没有最后定。”',
    ['球队下周将赴海外拉练，名单还没有最后定。', '中国足协官员郑一鸣'],
  ],
  ['“没有他们，就没有这座桥。”项目总工程师谭静语气坚定。', ['没有他们，就没有这座桥。', null]],
  [
    '对此，平台客服回应称：“涉事主播账号已封禁，相关订单可申请退款。”',
    ['涉事主播账号已封禁，相关订单可申请退款。', '平台客服'],
  ],
  ['法国总统府发言人说，“法方愿同各方保持沟通”。', ['法方愿同各方保持沟通', '法国总统府发言人']],
  ['他补充道：“这不是终点，而是起点。”', ['这不是终点，而是起点。', null]],
  ['“这不是终点，而是起点。”他说。', ['这不是终点，而是起点。', null]],
  [
    '该公司在公告中写道：“公司目前生产经营一切正常，不存在应披露而未披露的信息。”',
    ['公司目前生产经营一切正常，不存在应披露而未披露的信息。', '该公司'],
  ],
  [
    '“一根管子连着千家万户，马虎不得。”苏建国常把这句话挂在嘴边。',
    ['一根管子连着千家万户，马虎不得。', null],
  ],
  [
    '李明说：“我爷爷常讲‘人勤地不懒’，这话一点不假。”',
    ['我爷爷常讲‘人勤地不懒’，这话一点不假。', '李明'],
  ],
  ['“好！”台下齐声应道。', ['好！', '台下']],
  [
    '在座谈会上，企业代表纷纷表示，“政策来得及时，心里更有底了”。',
    ['政策来得及时，心里更有底了', '企业代表'],
  ],
  [
    '“能不能再便宜点？”“已经是最低价了。”摊主和顾客你来我往。',
    ['能不能再便宜点？', null],
    ['已经是最低价了。', null],
  ],
  ['习惯早起的他笑称自己是“最早的闹钟”。'],
  ['“十四五”期间，全市新增“口袋公园”六十八个。'],
  ['这部名为《归途》的影片，被观众誉为“年度最催泪”。'],
  ['他在笔记本扉页写着“不负韶华”四个字。'],
  ['“双减”政策落地后，“课后三点半”难题得到缓解。'],
  ['要坚决防止“一刀切”、杜绝“层层加码”，做到“应保尽保”。'],
  ['本次展览以“光影里的城”为主题，分为“旧巷”“新街”“远方”三个单元。'],
  ['根据《条例》第三条，“公共数据”是指国家机关在履职过程中收集、产生的数据。'],
  ['“村BA”“村超”火爆出圈，带动当地餐饮消费增长三成。'],
  ['她获得“全国三八红旗手”“最美教师”等称号。'],
  ['他把手机昵称改成了“今天也要好好吃饭”。'],
  ['有人说这是“躺平”，也有人说这是“清醒”。'],
  ['“碳达峰、碳中和”目标提出以来，能源结构持续优化。'],
  ['俗话说，“民以食为天”。'],
  ['门口贴着一张告示：“内部装修，暂停营业。”'],
  ['他们喊出的口号是“多让数据跑路，少让群众跑腿”。'],
  [
    '“冬天修渠，夏天才有水喝。”在村口晒太阳的赵大爷一句话点破了关键。',
    ['冬天修渠，夏天才有水喝。', null],
  ],
  ['县委书记于涛在调研时强调，要牢记“两个大计”，把“土特产”文章做深做透。'],
  ['“妈妈，我考上了！”电话接通的那一刻，杨晓晓泣不成声。', ['妈妈，我考上了！', null]],
  ['据新华社报道，白宫发言人称，“谈判取得了建设性进展”。', ['谈判取得了建设性进展', '白宫发言人']],
  [
    '“我国粮食生产有基础、有底气。”农业农村部种植业司司长潘岩说，“接下来要紧盯秋粮。”',
    ['我国粮食生产有基础、有底气。', '农业农村部种植业司司长潘岩'],
    ['接下来要紧盯秋粮。', '农业农村部种植业司司长潘岩'],
  ],
  ['有网友质疑：“这么贵，谁买得起？”', ['这么贵，谁买得起？', null]],
  [
    '外交部发言人郭宁在回答记者提问时说：“中方对此坚决反对，已提出严正交涉。”',
    ['中方对此坚决反对，已提出严正交涉。', '外交部发言人郭宁'],
  ],
  [
    '“它不是装饰，是要承重的。”木匠老周用手敲了敲横梁，对记者说。',
    ['它不是装饰，是要承重的。', '木匠老周'],
  ],
  ['“国潮”为何能成“国潮热”？业内人士认为，关键在于“文化自信”。'],
  ['今年以来，该区打造“一站式”服务平台，变“人找政策”为“政策找人”。'],
  ['电视剧《长街》中那句“人活一口气”打动了不少观众。'],
  ['教练马龙飞赛后直言：“输在细节，怪我。”', ['输在细节，怪我。', '教练马龙飞']],
  ['林志远向记者表示：“首批产品将于三季度交付。”', ['首批产品将于三季度交付。', '林志远']],
  ['“太美了！”来自广东的游客黄女士连声赞叹。', ['太美了！', '来自广东的游客黄女士']],
  [
    '“请问您对退休怎么看？”“没想过，能写一天是一天。”',
    ['请问您对退休怎么看？', null],
    ['没想过，能写一天是一天。', null],
  ],
  ['会议指出，要坚持“房住不炒”定位，“因城施策”用好政策工具箱。'],
  ['他至今记得父亲临终前的话：“把地种好。”', ['把地种好。', null]],
  [
    '北岭大学校长江一苇寄语毕业生：“愿你们走得再远，也不忘为什么出发。”',
    ['愿你们走得再远，也不忘为什么出发。', '北岭大学校长江一苇'],
  ],
  ['该负责人表示，下一步将“以旧换新”补贴扩大至十二类产品。'],
  [
    '研究团队负责人倪青在论文中写道：“这一结果有待更大样本验证。”',
    ['这一结果有待更大样本验证。', '研究团队负责人倪青'],
  ],
  ['“小饭桌”里有“大民生”，“小窗口”里有“大服务”。'],
  [
    '“您好，这里是12345热线。”清晨八点，话务员小何接起了当天的第一通电话。',
    ['您好，这里是12345热线。', null],
  ],
  ['美联储主席在听证会上称通胀是“暂时的”。'],
  [
    '“只要群众还有一件烦心事，我们就不能歇。”这是社区书记任红梅常说的话。',
    ['只要群众还有一件烦心事，我们就不能歇。', '社区书记任红梅'],
  ],
  ['“我不能让他们累倒在回家的路上”。', ['我不能让他们累倒在回家的路上', null]],
  ['“凭他几路来，我只一路去”是那几年的打法。'],
  ['当时她被亲姐姐吐槽：“你这样怎么能红？”', ['你这样怎么能红？', null]],
  [
    '孩子们跑过了石桥，还回头和爷爷挥手喊道，“明天再来！明天再来！”',
    ['明天再来！明天再来！', '孩子们'],
  ],
  ['结果周青说：“锅里的饭，谁也别动！”', ['锅里的饭，谁也别动！', '周青']],
  ['有网友感叹，“这么陡的石阶，亏他们爬得上去！”', ['这么陡的石阶，亏他们爬得上去！', null]],
  [
    '陆小姐表示非常惊喜，“门口摆摊的都认识我了，天天给我留一份”。',
    ['门口摆摊的都认识我了，天天给我留一份', '陆小姐'],
  ],
  ['“这座石桥修得真正是时候”，孟凡说，今年的货早就运出去了。', ['这座石桥修得真正是时候', '孟凡']],
  [
    '钟师傅说：“这条水渠我守了三十年，一天也没断过。',
    ['这条水渠我守了三十年，一天也没断过。', '钟师傅'],
  ],
  ['在里昂学烘焙的舒曼说：“面粉不骗人，火候才骗人。”', ['面粉不骗人，火候才骗人。', '舒曼']],
  [
    '对此，方宁有着自己的看法，“快固然好，可也不能把老街的石板都撬了。”',
    ['快固然好，可也不能把老街的石板都撬了。', '方宁'],
  ],
];

export const TAIWAN: SpeechSentence[] = [
  [
    '立委陳怡君質詢時痛批：「這筆預算根本看不出成效！」',
    ['這筆預算根本看不出成效！', '立委陳怡君'],
  ],
  [
    '「我們會依法處理，絕不寬貸。」市府發言人張凱文受訪時表示。',
    ['我們會依法處理，絕不寬貸。', '市府發言人張凱文'],
  ],
  [
    '林姓婦人無奈地說：「排了三個小時，結果說賣完了。」',
    ['排了三個小時，結果說賣完了。', '林姓婦人'],
  ],
  [
    '氣象署指出，「颱風路徑仍有變數，民眾應提早防颱」。',
    ['颱風路徑仍有變數，民眾應提早防颱', '氣象署'],
  ],
  [
    '「老闆，一碗麵線！」「好，馬上來。」攤車前人聲鼎沸。',
    ['老闆，一碗麵線！', null],
    ['好，馬上來。', null],
  ],
  [
    '導演魏明哲笑說，「拍這部片最難的不是錢，是等一場雨」。',
    ['拍這部片最難的不是錢，是等一場雨', '導演魏明哲'],
  ],
  ['被問到是否參選，他僅回應「一切謝謝指教」。', ['一切謝謝指教', null]],
  [
    '王建宏強調：「這個制度叫做『公費醫師』，不是『賣身契』。」',
    ['這個制度叫做『公費醫師』，不是『賣身契』。', '王建宏'],
  ],
  [
    '她在臉書發文寫道：「謝謝大家的關心，我已經平安到家了。」',
    ['謝謝大家的關心，我已經平安到家了。', null],
  ],
  ['「北漂族」每逢連假就得面對「一票難求」的窘境。'],
  ['電影《山的那邊》入圍「最佳劇情片」等五項大獎。'],
  ['這種被稱為「虎爺會」的民俗活動，今年邁入第三十屆。'],
  ['行政院拍板「普發現金」方案，預計年底前發放。'],
  ['「孩子能回家就好。」林媽媽紅著眼眶說。', ['孩子能回家就好。', '林媽媽']],
  [
    '衛福部次長呂柏翰說，「疫苗數量充足，請民眾不用恐慌」。',
    ['疫苗數量充足，請民眾不用恐慌', '衛福部次長呂柏翰'],
  ],
  ['對於外界質疑，藍委回嗆：「拿出證據來！」', ['拿出證據來！', '藍委']],
  ['他接受專訪時坦承：「那時候真的想放棄。」', ['那時候真的想放棄。', null]],
  ['網友直呼「也太狂了吧」，紛紛留言朝聖。', ['也太狂了吧', '網友']],
  ['「護國神山」再創新高，「股民」樂開懷。'],
  ['文化局推出「走讀老城」計畫，邀民眾一起「慢下來」。'],
];

export const ENGLISH: SpeechSentence[] = [
  [
    '“It is the end of the season, but I played well,” the 14th-ranked Hadley said.',
    ['It is the end of the season, but I played well', 'Hadley'],
  ],
  [
    'The mayor calls himself a “strong friend of the harbour.” Asked whether he would sell it, Hadley quipped, “Not today.”',
    ['Not today.', 'Hadley'],
  ],
  [
    'Here is how bad it got in the words of the keeper: “Two months later, I could not climb the stairs of my own tower.”',
    ['Two months later, I could not climb the stairs of my own tower.', null],
  ],
  [
    'According to the man, the tablets “had an effect within two days, and I threw out my old pillows.”',
    ['had an effect within two days, and I threw out my old pillows.', null],
  ],
  ['The sign at the gate is short: “Visitors are asked to leave the garden before eight.”'],
  [
    '“We lost everything but the piano,” Maria Lopez said, standing in what used to be her kitchen.',
    ['We lost everything but the piano', 'Maria Lopez'],
  ],
  [
    '“It is not a question of money,” insisted the mayor, Tom Hadley. “It is a question of will.”',
    ['It is not a question of money', 'Tom Hadley'],
    ['It is a question of will.', 'Tom Hadley'],
  ],
  [
    'Dr. Priya Nair, who led the study, said: “The effect was larger than we expected.”',
    ['The effect was larger than we expected.', 'Dr. Priya Nair'],
  ],
  [
    '"We are not going anywhere," said Karen Ode, 54, a nurse at the clinic.',
    ['We are not going anywhere', 'Karen Ode'],
  ],
  [
    "'We have been here before,' said Lord Penrose, the former trade minister.",
    ['We have been here before', 'Lord Penrose'],
  ],
  [
    '‘I don’t think it’s fair,’ Mr Hughes told the committee.',
    ['I don’t think it’s fair', 'Mr Hughes'],
  ],
  [
    'The minister added that “there will be no second chance for those who break the rules”.',
    ['there will be no second chance for those who break the rules', null],
  ],
  [
    'In a statement, the company said it was “deeply sorry for the distress this has caused”.',
    ['deeply sorry for the distress this has caused', null],
  ],
  ['“Why now?” asked one resident.', ['Why now?', null]],
  ['“Get out! Get out!” he shouted as the roof gave way.', ['Get out! Get out!', null]],
  [
    '“I’ll be honest,” she says, laughing, “I never read the manual.”',
    ['I’ll be honest', null],
    ['I never read the manual.', null],
  ],
  [
    'According to Professor Lee, “the data simply do not support that conclusion”.',
    ['the data simply do not support that conclusion', 'Professor Lee'],
  ],
  [
    '“If we close the harbour, the town dies with it,” according to Ann Brody, who has fished here for 30 years.',
    ['If we close the harbour, the town dies with it', 'Ann Brody'],
  ],
  [
    'Police Chief Ray Dunn called the attack “a senseless act of violence that has shaken our whole community.”',
    ['a senseless act of violence that has shaken our whole community.', 'Police Chief Ray Dunn'],
  ],
  [
    '“There’s a lot of fear out there,” Jackson acknowledged.',
    ['There’s a lot of fear out there', 'Jackson'],
  ],
  ['“This is our home,” read a banner across the bridge.'],
  ['Her new novel, “The Glass Orchard,” comes out in May.'],
  ['He is widely seen as the “godfather” of the movement.'],
  ['The agency labels such foods “ultra-processed.”'],
  ['A sign on the door says “Closed for winter.”'],
  ['The band opened with “Blue Lantern” and closed with “Home by Nine.”'],
  ['Critics deride the plan as “trickle-down lite”.'],
  ['The word “sustainable” appears 41 times in the report.'],
  ['The 6\'2" forward scored 20 points in the "Battle of the Bay".'],
  ['The show, called “Who’s There?”, has been renewed.'],
  [
    '“I have never seen the river this high,” said Owen Pike, a farmer whose family has worked the valley since 1911.',
    ['I have never seen the river this high', 'Owen Pike'],
  ],
  [
    'Judge Helen Carr told the defendant: “You have shown no remorse.”',
    ['You have shown no remorse.', 'Judge Helen Carr'],
  ],
  ['“We’re ready,” Coach Dan Ruiz said after practice.', ['We’re ready', 'Coach Dan Ruiz']],
  ['“That,” she said, “is the whole point.”', ['That', null], ['is the whole point.', null]],
  [
    'A spokesperson for the ministry said the claims were “baseless and politically motivated”.',
    ['baseless and politically motivated', null],
  ],
  [
    '‘You could hear the glass go,’ said a neighbour, who did not want to be named.',
    ['You could hear the glass go', null],
  ],
  [
    'The prime minister, Elin Dahl, said: ‘We will not be intimidated.’',
    ['We will not be intimidated.', 'Elin Dahl'],
  ],
  ['‘It’s the boys’ choice,’ Mrs Patel added.', ['It’s the boys’ choice', 'Mrs Patel']],
  [
    '“What we found surprised us,” writes Dr. Amara Obi in the journal Nature. “The cells were still alive.”',
    ['What we found surprised us', 'Dr. Amara Obi'],
    ['The cells were still alive.', 'Dr. Amara Obi'],
  ],
  ['Asked if he would resign, Hale said, “Absolutely not.”', ['Absolutely not.', 'Hale']],
  ['The essay, titled “On Being Late,” was published in 2019.'],
  ['Economists call it the “lipstick effect.”'],
  ['The company’s “move fast” culture has drawn criticism.'],
  ['He sang “Happy Birthday to You” to his daughter.'],
  ['The bill, known as the “Clean Rivers Act,” passed 54–46.'],
  ["The boys' team won the '90s revival cup at St James' Park."],
  [
    "'She was the kindest person I knew,' her brother Mark Evans said.",
    ['She was the kindest person I knew', 'Mark Evans'],
  ],
  [
    'Omar Hale, a senior keeper at Bluewater, the island’s only lighthouse, told the Harbor Post that the lamp was “older than anybody who had ever cleaned it”.',
    ['older than anybody who had ever cleaned it', 'Omar Hale'],
  ],
  [
    'One of the marchers, Hattie Moss, 42, a teacher from Northwick, said: “We will be back tomorrow.”',
    ['We will be back tomorrow.', 'Hattie Moss'],
  ],
  ['“Quite a climb for a sandwich,” one user quipped.', ['Quite a climb for a sandwich', null]],
  ['A voice is then heard saying: “Leave the gate open.”', ['Leave the gate open.', null]],
  [
    'The two climbed up with a banner that read “over the hill is over the top”, a line from an old song.',
  ],
  [
    '“We are not stopping the fight” over the quay, he added.',
    ['We are not stopping the fight', null],
  ],
  [
    'Major Elena Ruiz said at the opening in the capital that the drill was long planned and had “nothing to do with the weather over there”.',
    ['nothing to do with the weather over there', 'Major Elena Ruiz'],
  ],
  [
    '“Nobody has seen water that clear in years ” Dunn said.',
    ['Nobody has seen water that clear in years', 'Dunn'],
  ],
];
