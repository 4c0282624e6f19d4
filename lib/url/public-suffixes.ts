// Second-level labels under which anybody registers a name: com.cn, co.uk. After publicsuffix.org, without the places and
// companies that no newspaper stands under.

/** Open under nearly every country's domain that has any. */
export const EVERYWHERE: ReadonlySet<string> = new Set('ac co com edu gov mil net org'.split(' '));

const TABLE = `
ar gob int tur
at gv or
au asn id
br adv art blog eco inf jor jus leg tv
cl gob
cn ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj
cr fi go or
es gob nom
fr asso gouv
hk idv
hu info
id desa go or sch web
il k12 muni
in gen ind nic res
jp ad ed go gr lg ne or
ke go ne or sc
kr go ne or pe re
mx gob
my name
nz cri geek gen govt iwi maori school
pe gob nom
ph ngo
pl info
pt nome
py coop
sg per
th go in mi or
tr bel gen info k12 tv web
tw club game idv
tz go ne or
ua in kiev kyiv lviv
ug go ne or sc
uk ltd me nhs plc police sch
uy gub
ve gob info
vn gov info name
za law nom school web
`;

/** By country: open there beside those of `EVERYWHERE`. */
export const BY_COUNTRY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => row.split(' '))
    .map(([country = '', ...labels]) => [country, new Set(labels)]),
);
