import { describe, expect, test } from 'vitest';
import { isNameLike, isPersonName } from '../../../lib/names/name-shapes';
import { splitNames } from '../../../lib/names/split-names';

describe('names in a byline', () => {
  test.each<[string, string[]]>([
    ['林子沛', ['林子沛']],
    ['南都见习记者 林子沛', ['林子沛']],
    ['观察者网 林子沛', ['林子沛']],
    ['王乐文 方 敏', ['王乐文', '方敏']],
    ['岳品瑜 董晗萱', ['岳品瑜', '董晗萱']],
    ['邹多为、唐诗凝、丁乐', ['邹多为', '唐诗凝', '丁乐']],
    ['叨叨姐、胡一刀&李小飞刀', ['叨叨姐', '胡一刀', '李小飞刀']],
    ['张三和李四', ['张三', '李四']],
    ['陈智 整合', ['陈智']],
    ['校长 陶映雪', ['陶映雪']],
    ['张登科、李红', ['张登科', '李红']],
    ['实习生 姚思宇 某某青年报·中青在线记者 李剑平', ['姚思宇', '李剑平']],
    ['皮肤科 苏婉清', ['苏婉清']],
    ['湖区证券研究院执行院长管友清及分析师张瑜、吴清羽', ['管友清', '张瑜', '吴清羽']],
    ['湖区第三医院心血管内科主管护师 张晓明', ['张晓明']],
    ['김민수 기자, 이서연 기자', ['김민수', '이서연']],
    ['뉴욕=김민수·이서연 특파원', ['김민수', '이서연']],
    ['María José de la Cruz y Álvarez', ['María José de la Cruz y Álvarez']],
    ['Abdulrahman al-Rashed and Ahmed el-Sayed', ['Abdulrahman al-Rashed', 'Ahmed el-Sayed']],
    ['罗茜文 发自 湖南怀化', ['罗茜文']],
    ['黄忆南 PN269', ['黄忆南']],
    ['黄忆南 《湖区日报》', ['黄忆南']],
    ['黄忆南　写于 2021 年 5 月 27 日', ['黄忆南']],
    ['黃憶南、林子清╱即時報導', ['黃憶南', '林子清']],
    ['信息员 黄忆南', ['黄忆南']],
    ['杨倩_NF4425', ['杨倩']],
    ['张三 北京报道', ['张三']],
    ['编译张晓明', ['张晓明']],
    ['大某元記者王小明台灣台北報導', ['王小明']],
    ['张晓明 系湖区研究院研究员', ['张晓明']],
    ['欧阳修文', ['欧阳修文']],
    ['阿卜杜拉·买买提', ['阿卜杜拉·买买提']],
    ['新湖南 • 深度', ['新湖南 • 深度']],
    ['Jane Doe', ['Jane Doe']],
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe in Washington and John Roe in London', ['Jane Doe', 'John Roe']],
    ['TOM KRISHER, AP Auto Writer', ['TOM KRISHER']],
    ['Analysis by Chris Doe', ['Chris Doe']],
    ['溫貴香台北報導', ['溫貴香']],
    ['林子清 台北', ['林子清']],
    ['林子清/台北報導', ['林子清']],
    ['林子清/高雄報導', ['林子清']],
    ['林子清/柏林报道', ['林子清']],
    ['Jane Doe, Berlin', ['Jane Doe']],
    ['Jane Doe, G1 — São Paulo', ['Jane Doe']],
    ['Jane Doe @janedoe', ['Jane Doe']],
    ['Dan Brown and Oleh Ivanenko', ['Dan Brown', 'Oleh Ivanenko']],
    ['JANE DOE AND JOHN ROE', ['JANE DOE', 'JOHN ROE']],
    ['By Jane Doe and John Roe / Lake Press Staff Writers', ['Jane Doe', 'John Roe']],
    ['Jane Doe with John Roe, Ann Lee and Max Poe', ['Jane Doe', 'John Roe', 'Ann Lee', 'Max Poe']],
    ['e Joana Silva', ['Joana Silva']],
    ['Joana Silva, da Folha', ['Joana Silva']],
    ['राम कुमार, दिल्ली', ['राम कुमार']],
    ['김민수 기자', ['김민수']],
    ['Susan Page', ['Susan Page']],
    ['lake.example, Lindach, Germany', []],
    ['未知', []],
    ['网络整理', []],
    ['admin', []],
    ['104588', []],
    ['https://www.facebook.com/x', []],
    ['jdadmin', []],
    ['', []],
  ])('%s', (value, names) => {
    expect(splitNames(value).names).toEqual(names);
  });

  test.each([
    '谢谢',
    '江苏',
    '高兴',
    '全文',
    '您好',
    '银行',
    '以人为本',
    '视觉中国',
    'USA',
    'Watch Now!',
    'The end of',
  ])('%s is no person', (text) => expect(isPersonName(text)).toBe(false));
  test.each(['韩涵', '钟才文', '司马相如', 'Jane O. Doe', 'Anna van der Berg', 'Jean-Luc d’Arc'])(
    '%s is a person',
    (text) => expect(isPersonName(text)).toBe(true),
  );
});

test.each(['View Author Page', 'More by Jane', 'Jane Fulton Archive'])('%s is a link', (text) => {
  expect(isNameLike(text)).toBe(false);
});

test.each(['Abdulrahman al-Rashed', 'Ahmed el-Sayed', 'Jeanne d’Arc'])('%s is a person', (name) => {
  expect(isPersonName(name)).toBe(true);
});
