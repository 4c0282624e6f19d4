// Hosts and registrable domains: what makes two addresses one site's.
import { expect, test } from 'vitest';
import { hostOf } from '../../../lib/url/host';
import { siteOf } from '../../../lib/url/site';

test.each([
  ['https://News.Example.com/a.html', 'news.example.com'],
  ['http://user:secret@news.example:8080/a', 'news.example'],
  ['//cdn.example.com/a.js', 'cdn.example.com'],
  ['https://news.example?q=https://evil.example', 'news.example'],
  ['https://news.example#@evil.example', 'news.example'],
  ['HTTPS://news.example./', 'news.example'],
  ['/a.html', ''],
  ['mailto:a@news.example', ''],
  ['javascript:alert("//evil.example/")', ''],
  ['', ''],
])('the host of %s is “%s”', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

test.each([
  // A name of three letters or fewer is a name: what counts is which labels are open to everybody.
  ['news.163.com', '163.com'],
  ['www.163.com', '163.com'],
  ['new.qq.com', 'qq.com'],
  ['a.b.qq.com', 'qq.com'],
  ['edition.cnn.com', 'cnn.com'],
  ['www.bbc.co.uk', 'bbc.co.uk'],
  ['news.bbc.co.uk', 'bbc.co.uk'],
  ['www.ce.cn', 'ce.cn'],
  ['finance.ce.cn', 'ce.cn'],
  ['news.sina.com.cn', 'sina.com.cn'],
  ['www.people.com.cn', 'people.com.cn'],
  ['www.xinhuanet.com', 'xinhuanet.com'],
  ['www.news.cn', 'news.cn'],
  ['news.pku.edu.cn', 'pku.edu.cn'],
  ['www.mfa.gov.cn', 'mfa.gov.cn'],
  ['rsj.wuhan.gov.cn', 'wuhan.gov.cn'],
  ['www.bj.cn', 'www.bj.cn'],
  ['news.ltn.com.tw', 'ltn.com.tw'],
  ['udn.com', 'udn.com'],
  ['www.mpfinance.com.hk', 'mpfinance.com.hk'],
  ['news.rthk.hk', 'rthk.hk'],
  ['www3.nhk.or.jp', 'nhk.or.jp'],
  ['news.yahoo.co.jp', 'yahoo.co.jp'],
  ['www.asahi.com', 'asahi.com'],
  ['www.lemonde.fr', 'lemonde.fr'],
  ['m.spiegel.de', 'spiegel.de'],
  ['www.abc.net.au', 'abc.net.au'],
  ['g1.globo.com', 'globo.com'],
  ['www1.folha.uol.com.br', 'uol.com.br'],
  ['www.gov.uk', 'www.gov.uk'],
  ['t.co', 't.co'],
  ['com.cn', 'com.cn'],
  ['localhost', 'localhost'],
  ['192.168.0.1', '192.168.0.1'],
  ['10.0.0.1', '10.0.0.1'],
  ['[::1]', '[::1]'],
  ['', ''],
])('%s belongs to %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});
