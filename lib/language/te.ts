// Telugu.
import type { LanguagePack } from './language-pack';

export const te = {
  code: 'te',
  lines: {
    share: 'షేర్ చేయండి|షేర్',
    related: 'ఇవి కూడా చదవండి|ఇది కూడా చదవండి|ఇంకా చదవండి|సంబంధిత వార్తలు',
    ad: 'ప్రకటన',
    tags: 'ట్యాగ్‌లు:',
  },
  credits: {
    author: 'రచయిత|రచన',
    photographer: 'ఫోటో|ఫొటో|ఫోటోలు',
    translator: 'అనువాదం',
  },
  says: {
    and: 'మరియు',
    office: 'విలేకరి|పాత్రికేయుడు|జర్నలిస్ట్|సంపాదకుడు',
    noNameHolds: 'వెబ్ డెస్క్|న్యూస్ డెస్క్|డెస్క్|ఆన్‌లైన్ డెస్క్',
    agency: 'పీటీఐ',
    interface: { is: 'షేర్|షేర్ చేయండి|సేవ్' },
    dateLabel: 'ప్రచురణ|అప్డేట్|అప్‌డేట్|చివరి అప్‌డేట్|నవీకరించబడింది|ప్రచురించబడింది',
    updated: 'అప్డేట్|అప్‌డేట్|నవీకరించబడింది',
    published: 'ప్రచురణ|ప్రచురించబడింది',
    pageWord: 'పేజీ',
  },
} satisfies LanguagePack;
