import { expect, test } from 'vitest';
import { splitTitle } from '../../../../lib/extract/metadata/split-title';

test.each<[title: string, headline: string, site: string, known?: string[]]>([
  [
    '维护全人类共同利益需联手抵制保护主义 _光明网',
    '维护全人类共同利益需联手抵制保护主义',
    '光明网',
  ],
  [
    '宇航员在太空中喝酒会怎么样？后果很严重 _探索者 _光明网',
    '宇航员在太空中喝酒会怎么样？后果很严重',
    '光明网',
  ],
  [
    '女儿出嫁，郑板桥画了几笔兰花当嫁妆--文化--人民网',
    '女儿出嫁，郑板桥画了几笔兰花当嫁妆',
    '人民网',
  ],
  ['益阳：“数字”是优长-半月谈', '益阳：“数字”是优长', '半月谈', ['半月谈']],
  [
    '苹果发布新iPhone 11：64GB售5499元 256GB售6799元|苹果|新品_电信_新浪科技_新浪网',
    '苹果发布新iPhone 11：64GB售5499元 256GB售6799元',
    '新浪网',
  ],
  [
    '鄭文燦：多元方案解決蛋荒 預估3月初緩解 | 政治 | 中央社 CNA',
    '鄭文燦：多元方案解決蛋荒 預估3月初緩解',
    '中央社 CNA',
  ],
  ['质升量稳-前4个月我国外贸向好态势进一步巩固', '质升量稳-前4个月我国外贸向好态势进一步巩固', ''],
  ['The lock keeper’s summer | The Estuary Times', 'The lock keeper’s summer', 'The Estuary Times'],
  ['The lock keeper’s summer - The Estuary Times', 'The lock keeper’s summer', 'The Estuary Times'],
  [
    'Brexit - what happens next in the long run of things',
    'Brexit - what happens next in the long run of things',
    '',
  ],
  ['CNN - The lock keeper’s summer | CNN', 'The lock keeper’s summer', 'CNN', ['CNN']],
  [
    '北阳台能种什么菜？ - 阳台种菜论坛 - Powered by Discuz!',
    '北阳台能种什么菜？',
    '阳台种菜论坛',
    ['阳台种菜论坛'],
  ],
  ['', '', ''],
])('%s', (title, headline, site, known = []) => {
  expect(splitTitle(title, known)).toEqual({ headline, site });
});
