// What a conversation is called: colours, materials and shapes; things, plants, places and weather. Nothing in it is a
// person or a person's name, an animal, a feeling or a judgement, and no two together make a saying that is one (a red
// flag, a wooden spoon). Each word stands beside its translation.
//
// The Dutch things are all de-words, so that the words before them always end as they do here: groene molen.

const pairs = words => words.trim().split(/\s+/).map(pair => {
  const [nl, en] = pair.split("/");
  return { nl, en };
});

export const QUALITIES = pairs(`
  blauwe/blue groene/green gele/yellow rode/red witte/white paarse/purple oranje/orange roze/pink bruine/brown
  grijze/grey lila/lilac beige/beige turquoise/turquoise lichtblauwe/pale-blue donkergroene/dark-green
  mosgroene/moss-green zeegroene/sea-green hemelsblauwe/sky-blue roodbruine/russet goudgele/golden-yellow
  zilveren/silver gouden/golden koperen/copper bronzen/bronze tinnen/pewter emaillen/enamel houten/wooden eiken/oaken
  rieten/wicker linnen/linen wollen/woollen katoenen/cotton zijden/silk vilten/felt glazen/glass stenen/stone
  marmeren/marble kurken/cork papieren/paper porseleinen/porcelain ronde/round ovale/oval vierkante/square
  driehoekige/triangular lange/long hoge/tall brede/wide smalle/narrow gladde/smooth geribde/ribbed
  gestreepte/striped gestippelde/dotted geruite/chequered gevlochten/woven gebreide/knitted gevouwen/folded
  geschilderde/painted zonnige/sunny zomerse/summery winterse/wintry noordelijke/northern zuidelijke/southern
  oostelijke/eastern westelijke/western`);

export const THINGS = pairs(`
  beek/stream rivier/river vijver/pond zee/sea baai/bay kust/coast oever/bank heuvel/hill berg/mountain rots/rock
  vallei/valley weide/meadow akker/field duinpan/dune boomgaard/orchard tuin/garden haag/hedge laan/lane dam/dam
  polder/polder steiger/jetty kade/quay brug/bridge sluis/lock molen/mill toren/tower poort/gate trap/staircase
  hut/cabin veranda/porch serre/conservatory pergola/pergola vuurtoren/lighthouse boei/buoy boot/boat kano/canoe
  zeilboot/sailboat roeiboot/rowing-boat veerpont/ferry mast/mast wimpel/pennant vlieger/kite ballon/balloon
  fiets/bicycle slee/sledge trein/train tram/tram kruiwagen/wheelbarrow ladder/ladder beuk/beech eik/oak
  sequoia/sequoia olm/elm berk/birch spar/spruce den/pine esdoorn/maple kastanje/chestnut populier/poplar
  plataan/plane-tree ceder/cedar cipres/cypress palm/palm lariks/larch vlier/elderberry tulp/tulip krokus/crocus
  anemoon/anemone zonnebloem/sunflower korenbloem/cornflower boterbloem/buttercup lavendel/lavender klaver/clover
  rietkraag/reed-bed hortensia/hydrangea magnolia/magnolia lupine/lupin aster/aster waterlelie/water-lily
  hyacint/hyacinth appel/apple peer/pear kers/cherry abrikoos/apricot bosbes/blueberry framboos/raspberry
  braam/blackberry cranberry/cranberry limoen/lime granaatappel/pomegranate mandarijn/mandarin walnoot/walnut
  hazelnoot/hazelnut amandel/almond radijs/radish venkel/fennel dragon/tarragon lampion/lampion kaars/candle
  kandelaar/candlestick klok/clock bel/bell kan/jug kom/bowl karaf/carafe vaas/vase schaal/dish mok/mug theepot/teapot
  pollepel/ladle mand/basket emmer/bucket gieter/watering-can bloempot/flowerpot paraplu/umbrella parasol/parasol
  hoed/hat sjaal/scarf handschoen/glove knoop/button draad/thread deken/blanket stoel/chair tafel/table
  trechter/funnel vulpen/fountain-pen postzegel/stamp landkaart/map atlas/atlas globe/globe gitaar/guitar piano/piano
  mandoline/mandolin trommel/drum harp/harp trompet/trumpet cello/cello klarinet/clarinet xylofoon/xylophone
  accordeon/accordion puzzel/puzzle kraal/bead zon/sun maan/moon maansikkel/crescent komeet/comet planeet/planet wolk/cloud
  regenboog/rainbow sneeuwvlok/snowflake ijspegel/icicle bries/breeze nevel/mist horizon/horizon ochtend/morning
  kiezel/pebble schelp/shell saffier/sapphire opaal/opal agaat/agate vuursteen/flint leisteen/slate`);
