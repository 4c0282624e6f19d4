import type { Examples } from './examples';

export const hi: Examples = {
  lines: {
    related: {
      takes: ['यह भी पढ़ें: सर्दियों में बंदरगाह', 'संबंधित खबरें'],
      leaves: ['यह भी सच है कि पुल के बिना गाँव तक कोई सड़क नहीं जाती।'],
    },
    gallery: {
      takes: ['तस्वीर का स्रोत, Getty Images'],
      leaves: ['तस्वीर का रंग समय के साथ फीका पड़ गया था, फिर भी पुल को सब लोग तुरंत पहचान लेते थे।'],
    },
  },
};
