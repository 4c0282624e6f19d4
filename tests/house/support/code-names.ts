// Words of the English pack that are also names in the code of pages: of classes, attributes, folders, types. Each was read where it stands
// in lib/extract, `lib/dates` or `lib/names`; a word that is not here belongs into the pack.

export const CODE_NAMES: ReadonlySet<string> = new Set(
  `about above address advert all and app article author authors available background below bio bluesky buy can caption cart channel
    citation cite comment comments consent contact content contributor copy correspondent create created credit date discussion
    edition editor email end error facebook file first follow font for found from full gallery get has headlines heading hide home image images index
    javascript keyword large last latest left line link linkedin list load loading log login mail media member mobile modified more news
    next none not note only page photo photographer photos picture pictures play player popular post posts prev previous print privacy
    producer profile publish published question reading recaptcha recipe related reply report reporter results review role search section share
    show sign signin site size skip slideshow small source special staff start stories story subscribe super table tag telegram text the threads
    time topic topics trending twitter undefined updated user video view watch website whatsapp with writer youtube`.split(
    /\s+/,
  ),
);
