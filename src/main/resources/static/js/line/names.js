// First names that open a sentence as often as any other word, and words with a capital that name nobody.

const list = words => new Set(words.trim().split(/\s+/));

export const FIRST_NAMES = list(`
  aaliyah abdel adam agnes ahmed alice amber amy anja anna anne anneke annemarie annie anouk anton arie astrid ayse bart
  bas ben bernadette bert bianca bob bram brigitte carla caroline charlotte chris christine claudia cor daan daniel david
  dennis dirk edith ellen els elly emma eric erik esther eva evelien fatima femke fleur floor frank frans fred gerard
  gerda gerrit greet hanna hannah hanneke hans harry heleen helen henk henry ilse inge ingrid irene iris jaap jack james jan
  jane janneke jasper jeannette jennifer jeroen jessica joanne johan john joke jolanda joop joris josé judith julia karen
  karin karina kate kees kevin kim klaas koen lars laura leo lianne lies lieke lisa lisette liz loes lotte lucas lucy
  maaike maarten margot maria marian marie marieke marijke marjan marjolein mark marleen martijn martin mary mary-ann
  mathilde max mehmet mia michael michelle mieke mirjam mohamed mohammed monique myrthe nadia nathalie nicole nienke nina
  noor olga oscar patricia paul paula peter petra pieter pim rachel renate renske rian rianne rick rob robert robin ron
  roos ruth sam sandra sanne sara sarah saskia sophie stefan susan suzanne sylvia tessa theo thomas tim tineke tom truus
  vera vincent wendy wil willem willemijn wim wouter yvonne zoë`);

export const NO_NAMES = list(`
  peil nbpo pgb wmo wlz svb zvw wkkgz avg bsn whatsapp facebook instagram google excel word teams zoom signal ikea marktplaats
  nederland nederlands nederlandse belgië belgisch belgische duits duitse engels engelse frans franse pools poolse turks
  turkse marokkaans marokkaanse surinaams surinaamse syrisch syrische amsterdam rotterdam utrecht europa god kerst pasen
  pinksteren sinterklaas corona ggz uwv gemeente organizer ‘s vvv
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter english dutch british uk england london internet
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei juni juli augustus oktober
  ik je jij u hij zij ze wij we het de een en maar want dus toen daarna nu ook als dat die dit er mijn haar zijn
  i i'm i’m i'd i’d i'll i’ll i've i’ve the a an and but so then he she it we they my her his our
  mevrouw meneer mevr dhr mw mr mrs ms dr ps pdf sms nhs ok oké`);
