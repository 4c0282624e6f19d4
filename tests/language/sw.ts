import type { Examples } from './examples';

export const sw: Examples = {
  lines: {
    related: { takes: ['Soma pia: Bandari wakati wa mvua', 'Habari zinazohusiana'] },
    prompt: { takes: ['Tufuate kwenye mitandao ya kijamii'] },
    newsletter: {
      takes: ['Jarida letu linakuja kila asubuhi, jisajili', 'Jisajili upate jarida la bandari'],
      leaves: [
        'Jarida la manispaa lilisema kwamba daraja litabaki limefungwa.',
        'Wavuvi walijisajili asubuhi na mapema, kabla meli haijafika.',
      ],
    },
    player: { takes: ['Sikiliza habari hii'] },
    tags: { takes: ['Mada: bandari, daraja'] },
    gallery: {
      takes: ['Chanzo cha picha, Getty Images', '3 kati ya 12'],
      leaves: [
        'Chanzo cha picha hiyo ya zamani ya daraja ni kitabu ambacho manispaa ilikichapisha miaka mia moja iliyopita.',
      ],
    },
  },
  says: {
    by: { takes: ['Imeandikwa na Amina Juma'], leaves: ['Imeandikwa kwenye ukuta'] },
    dateLabel: { takes: ['Imechapishwa tarehe', 'Imesasishwa'], leaves: ['Imechapishwa upya'] },
    noNameHolds: { takes: ['Mwandishi Wetu'] },
  },
};
